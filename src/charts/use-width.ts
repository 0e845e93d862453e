import { useLayoutEffect, useRef, useState, type RefObject } from "react";

// A phone's column: what a page that is made for any width keeps free for a chart.
const STILL_WIDTH = 358;

/** The width of an element in CSS pixels, kept current; 0 until it is laid out. */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
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
  return [ref, width];
}
