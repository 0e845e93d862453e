import { useSyncExternalStore } from "react";

const query = () => matchMedia("(min-width: 64rem)");

function subscribe(onChange: () => void) {
  const list = query();
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/** Whether there is room for notes beside the text. */
export const useMargin = () => useSyncExternalStore(subscribe, () => query().matches);
