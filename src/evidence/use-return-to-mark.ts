import { useEffect, useRef } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { MARK, findMark, forgetMark, recallMark, rememberMark } from "./followed-marks.ts";

// A view may still be drawing its charts when it comes back; about two seconds of frames.
const PATIENCE = 120;
const SETTLING = 30;

/**
 * Leads back from the words to the mark: Back, or Escape where a mark led
 * here, returns to the view and puts the focus on the mark that was followed.
 * Where none was followed, or it is there no more, the view's heading takes it.
 */
export function useReturnToMark(): void {
  const { key, pathname, state } = useLocation();
  const left = useRef(pathname);
  const returned = useNavigationType() === "POP";
  const navigate = useNavigate();

  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      if (link === null) return;
      if (link.matches(MARK)) rememberMark(key, link);
      else forgetMark(key);
    };
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [key]);

  useEffect(() => {
    const isOtherView = left.current !== pathname;
    left.current = pathname;
    if (!returned) return;
    const mark = recallMark(key);
    let frame = 0;
    const look = (frames: number) => {
      const element = mark === null ? null : findMark(mark);
      if (element !== null) {
        unfold(element);
        element.focus({ preventScroll: true });
        keepInView(element, SETTLING);
      } else if (mark !== null && frames > 0) {
        frame = requestAnimationFrame(() => {
          look(frames - 1);
        });
      } else if (isOtherView) {
        focusHeading();
      }
    };
    // What is drawn above the mark only now would push it out of sight.
    const keepInView = (element: Element, frames: number) => {
      if (frames === 0 || document.activeElement !== element) return;
      element.scrollIntoView({ block: "nearest" });
      frame = requestAnimationFrame(() => {
        keepInView(element, frames - 1);
      });
    };
    look(PATIENCE);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [key, pathname, returned]);

  useEffect(() => {
    if (!isMarked(state)) return;
    const onKey = ({ key: pressed, defaultPrevented }: KeyboardEvent) => {
      // Where a dialog is open, Escape closes it and no more.
      const isFree = !defaultPrevented && document.querySelector("dialog[open]") === null;
      if (pressed === "Escape" && isFree) void navigate(-1);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [state, navigate]);
}

/** Announces the view that one came back to, unless something in it has the focus already. */
function focusHeading(): void {
  if (document.activeElement?.closest("main") !== null) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

/** Opens what the mark is folded into, for a folded mark takes no focus. */
function unfold(mark: Element): void {
  for (let fold = mark.closest("details"); fold !== null; fold = outer(fold)) fold.open = true;
}
const outer = (fold: Element) => fold.parentElement?.closest("details") ?? null;

/** Whether a mark of this tab led to the present entry of the history. */
const isMarked = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "byMark" in state;
