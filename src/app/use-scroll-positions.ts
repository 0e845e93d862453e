import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import * as v from "valibot";

const STORED = "scroll-positions";
const PositionsSchema = v.record(v.string(), v.number());

/**
 * A move to another view begins at its top, or at what its hash names; the way
 * back begins where the page was left, also after a reload. A change in place
 * moves nothing.
 */
export function useScrollPositions(): void {
  const { key, pathname, hash } = useLocation();
  const kind = useNavigationType();
  const present = useRef({ key, pathname });
  const positions = useRef<Record<string, number>>({});

  useEffect(() => {
    positions.current = readPositions();
    const keep = () => {
      positions.current[present.current.key] = window.scrollY;
    };
    // Within a page the positions are ours; a page that is loaded anew is put by the browser where it was.
    history.scrollRestoration = "manual";
    const store = () => {
      keep();
      writePositions(positions.current);
      history.scrollRestoration = "auto";
    };
    addEventListener("scroll", keep, { passive: true });
    addEventListener("pagehide", store);
    return () => {
      removeEventListener("scroll", keep);
      removeEventListener("pagehide", store);
    };
  }, []);

  useLayoutEffect(() => {
    const left = present.current;
    present.current = { key, pathname };
    if (left.key === key || kind === "REPLACE") return;
    if (kind === "POP") window.scrollTo(0, positions.current[key] ?? 0);
    else if (hash !== "")
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
    else if (left.pathname !== pathname) window.scrollTo(0, 0);
  }, [key, kind, pathname, hash]);
}

function readPositions(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED) ?? "{}");
    const result = v.safeParse(PositionsSchema, stored);
    return result.success ? result.output : {};
  } catch {
    return {};
  }
}

function writePositions(positions: Readonly<Record<string, number>>): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(positions));
  } catch {
    // Without storage a page that is come back to from another site begins at its top.
  }
}
