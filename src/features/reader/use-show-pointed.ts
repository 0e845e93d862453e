import { useEffect, useRef, type RefObject } from "react";
import { useLocation, useNavigationType } from "react-router";
import { recallMark } from "../../evidence/followed-marks.ts";

/**
 * Brings what the address points at into view and gives it the focus; on the
 * way back the mark that was followed from here takes it instead. A change of
 * filters or settings, which points at the same, leaves scroll and focus alone.
 */
export function useShowPointed(pointedId: string | null): RefObject<HTMLElement | null> {
  const pointed = useRef<HTMLElement>(null);
  const shown = useRef<string>(null);
  const { key } = useLocation();
  const kind = useNavigationType();
  useEffect(() => {
    const isSame = kind === "REPLACE" && shown.current === pointedId;
    shown.current = pointedId;
    const element = pointed.current;
    if (element === null || isSame) return;
    element.scrollIntoView({ block: "center" });
    const isReturn = kind === "POP" && recallMark(key) !== null;
    if (!isReturn) element.focus({ preventScroll: true });
  }, [key, kind, pointedId]);
  return pointed;
}
