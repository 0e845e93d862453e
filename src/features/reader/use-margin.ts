import { useSyncExternalStore } from "react";

const query = () => matchMedia("(min-width: 64rem)");

function subscribe(onChange: () => void) {
  const list = query();
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/** Whether there is room for notes beside the text. Null while the page is made for any width. */
export const useMargin = () =>
  useSyncExternalStore<boolean | null>(
    subscribe,
    () => query().matches,
    () => null,
  );
