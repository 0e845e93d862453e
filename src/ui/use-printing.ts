import { useSyncExternalStore } from "react";

// Browsers lay out paper right after this event, and tell the media query only later.
let isPrinting = false;

/** Whether the page is on its way to paper, or shown as if it were. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting || matchMedia("print").matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const list = matchMedia("print");
  const begin = () => {
    isPrinting = true;
    onChange();
  };
  const end = () => {
    isPrinting = false;
    onChange();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  list.addEventListener("change", onChange);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    list.removeEventListener("change", onChange);
  };
}
