import { useEffect } from "react";
import { useLocation, useNavigate, useNavigationType } from "react-router";
import { MARK, findMark, recallMark, rememberMark } from "./followed-marks.ts";

// A view may still be drawing its charts when it comes back; about two seconds of frames.
const PATIENCE = 120;
const SETTLING = 30;

/**
 * Leads back from the words to the mark: Back, or Escape where a mark led
 * here, returns to the view and puts the focus on the mark that was followed.
 */
export function useReturnToMark(): void {
  const { key, state } = useLocation();
  const returned = useNavigationType() === "POP";
  const navigate = useNavigate();

  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest(MARK) : null;
      if (mark !== null) rememberMark(key, mark);
    };
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [key]);

  useEffect(() => {
    const mark = returned ? recallMark(key) : null;
    if (mark === null) return;
    let frame = 0;
    const look = (left: number) => {
      const element = findMark(mark);
      if (element !== null) {
        unfold(element);
        element.focus({ preventScroll: true });
        keepInView(element, SETTLING);
      } else if (left > 0) {
        frame = requestAnimationFrame(() => {
          look(left - 1);
        });
      }
    };
    // What is drawn above the mark only now would push it out of sight.
    const keepInView = (element: Element, left: number) => {
      if (left === 0 || document.activeElement !== element) return;
      element.scrollIntoView({ block: "nearest" });
      frame = requestAnimationFrame(() => {
        keepInView(element, left - 1);
      });
    };
    look(PATIENCE);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [key, returned]);

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

/** Opens what the mark is folded into, for a folded mark takes no focus. */
function unfold(mark: Element): void {
  for (let fold = mark.closest("details"); fold !== null; fold = outer(fold)) fold.open = true;
}
const outer = (fold: Element) => fold.parentElement?.closest("details") ?? null;

/** Whether a mark of this tab led to the present entry of the history. */
const isMarked = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "byMark" in state;
