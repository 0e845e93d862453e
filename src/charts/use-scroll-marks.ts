import { useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from "react";
import type { ScrollMark } from "./scroll-layout.ts";
import { markAfter } from "./scroll-keys.ts";

// From this width on the scrolls stand upright; scroll.css says the same.
const UPRIGHT = "(min-width: 48rem)";

/**
 * All scrolls as one stop of the Tab key: arrow keys move among the marks, and
 * the stop stays where they left it. `pointed` is the key of the mark under
 * the pointer or in focus, or null; `onNear` is called when either comes.
 */
export function useScrollMarks(scrolls: readonly (readonly ScrollMark[])[], onNear: () => void) {
  const group = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const keys = scrolls.flat().map(({ key }) => key);
  const stop = left !== null && keys.includes(left) ? left : keys[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || stop === undefined) return;
    const next = markAfter(scrolls, stop, event.key, matchMedia(UPRIGHT).matches);
    if (next === null) return;
    event.preventDefault();
    const marks = group.current?.querySelectorAll<HTMLElement>("[data-mark]") ?? [];
    [...marks].find((mark) => mark.dataset["mark"] === next)?.focus();
  };
  const onFocus = ({ target }: FocusEvent) => {
    const key = keyOf(target);
    if (key === null) return;
    onNear();
    setLeft(key);
    setPointed(key);
  };
  const onPointerOver = ({ target }: PointerEvent) => {
    setPointed(keyOf(target) ?? null);
  };
  const release = () => {
    setPointed(null);
  };
  return {
    stop,
    pointed,
    group: {
      ref: group,
      onKeyDown,
      onFocus,
      onPointerOver,
      onPointerEnter: onNear,
      onPointerLeave: release,
      onBlur: release,
    },
  };
}

const keyOf = (target: EventTarget) =>
  target instanceof HTMLElement ? (target.dataset["mark"] ?? null) : null;
