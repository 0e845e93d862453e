import { useLayoutEffect, useRef, type RefObject } from "react";

const PROPERTY = "--filter-bar";

/**
 * Says in the style of the document how much of the screen's top a bar that
 * stays there takes up, as long as it stands: other things stay below it, and
 * what is scrolled to comes to rest there.
 */
export function useBarHeight(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      if (bar.current !== null) style.setProperty(PROPERTY, `${bar.current.offsetHeight}px`);
    });
    if (bar.current !== null) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty(PROPERTY);
    };
  }, []);
  return bar;
}
