import { useSyncExternalStore } from "react";
import type { Scheme } from "../address/settings.ts";

const query = () => matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void) {
  const list = query();
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/** Whether the page is dark: as the reader chose, else as the system has it. */
export function useDark(scheme: Scheme | null): boolean {
  const system = useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => false,
  );
  return scheme === null ? system : scheme === "dark";
}
