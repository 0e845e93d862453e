import { useCallback, useMemo, useSyncExternalStore } from "react";

/** Whether a media query holds, live. Null while the page is made for any screen. */
export function useMedia(query: string): boolean | null {
  const list = useMemo(
    () => (typeof matchMedia === "undefined" ? null : matchMedia(query)),
    [query],
  );
  const subscribe = useCallback(
    (onChange: () => void) => {
      list?.addEventListener("change", onChange);
      return () => {
        list?.removeEventListener("change", onChange);
      };
    },
    [list],
  );
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => list?.matches ?? null,
    () => null,
  );
}
