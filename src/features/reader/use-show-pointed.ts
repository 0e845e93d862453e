import { useEffect, useRef, type RefObject } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * Brings what the address points at into view and gives it the focus, each
 * time that the address changes; on the way back the mark that was followed
 * takes it instead.
 */
export function useShowPointed(): RefObject<HTMLElement | null> {
  const pointed = useRef<HTMLElement>(null);
  const { key } = useLocation();
  const arrived = useNavigationType() !== "POP" || key === "default";
  useEffect(() => {
    const element = pointed.current;
    if (element === null) return;
    element.scrollIntoView({ block: "center" });
    if (arrived) element.focus({ preventScroll: true });
  }, [key, arrived]);
  return pointed;
}
