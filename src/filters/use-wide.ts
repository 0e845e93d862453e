import { useSyncExternalStore } from "react";

const query = () => matchMedia("(min-width: 68rem)");

function subscribe(onChange: () => void) {
  const list = query();
  list.addEventListener("change", onChange);
  return () => {
    list.removeEventListener("change", onChange);
  };
}

/** Whether there is room for all chips; on narrower screens they fold into one line. Null while the page is made for any width. */
export const useWide = () =>
  useSyncExternalStore<boolean | null>(
    subscribe,
    () => query().matches,
    () => null,
  );
