import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { usePrinting } from "../ui/use-printing.ts";

// A phone's column: what a page that is made for any width keeps free for a chart.
const STILL_WIDTH = 358;
// A drawing on paper is set as wide as its sheet, in the size of its words on a screen.
const PAPER_WIDTH = 680;

/** The width of an element in CSS pixels, kept current; 0 until it is laid out. On paper every chart is as wide as the sheet. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const isPrinted = usePrinting();
  const [width, setWidth] = useState(typeof document === "undefined" ? STILL_WIDTH : 0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    setWidth(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isPrinted ? PAPER_WIDTH : width];
}
