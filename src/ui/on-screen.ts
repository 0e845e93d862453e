import { useEffect, type RefObject } from "react";

/** Of each watched element, whether the screen showed a part of it when the last frame was painted. */
const wasShown = new WeakMap<Element, boolean>();
let observer: IntersectionObserver | null = null;

/** Watches whether an element stands on the screen, for as long as it is there. */
export function useWatch(watched: RefObject<Element | null>): void {
  useEffect(() => {
    const element = watched.current;
    if (element === null) return;
    observer ??= new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) wasShown.set(target, isIntersecting);
    });
    observer.observe(element);
    return () => {
      observer?.unobserve(element);
      wasShown.delete(element);
    };
  }, [watched]);
}

/** Whether a watched element stood on the screen when the last frame was painted. To measure it would lay out the page. */
export const isOnScreen = (element: Element): boolean => wasShown.get(element) === true;

/**
 * Of some elements, those that stand on the screen now. It lays out the page, as
 * its next frame would; but nothing of what is folded away, which no frame does.
 */
export function measureOnScreen(elements: Iterable<Element>): ReadonlySet<Element> {
  return new Set(
    [...elements].filter((element) => {
      if (element.closest("details:not([open])") !== null) return false;
      const { top, bottom, width } = element.getBoundingClientRect();
      return width > 0 && bottom >= 0 && top < innerHeight;
    }),
  );
}
