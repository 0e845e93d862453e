import { useSyncExternalStore } from "react";

const query = () => matchMedia("(min-width: 68rem)");

function subscribe(onChange: () => void) {
  const list = query();
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/** Whether there is room for all chips; on narrower screens they fold into one line. */
export const useWide = () => useSyncExternalStore(subscribe, () => query().matches);
