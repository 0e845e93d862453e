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

/** Whether a watched element stands on the screen. To measure it would lay out the whole page in the middle of a change. */
export const isOnScreen = (element: Element): boolean => wasShown.get(element) === true;

/** Whether an element has come since the last frame, into a part of the page that may be on the screen. */
export function mayHaveComeOnScreen(element: Element): boolean {
  if (wasShown.has(element)) return false;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const known = wasShown.get(at);
    if (known !== undefined) return known;
  }
  return true;
}
