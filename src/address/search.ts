import { useCallback } from "react";
import { useHistory } from "./SiteRouter.tsx";

/** Writes parameters as the query of an address; lists of names stay readable. */
export function writeSearch(params: URLSearchParams): string {
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return query === "" ? "" : `?${query}`;
}

/**
 * Changes the query of the present address in place. What the address points
 * at, the word that a mark led here, focus and scroll stay as they are. Of two
 * changes within one frame the second builds on the first: the history knows
 * its address before the view that shows it is drawn.
 */
export function useRewriteSearch() {
  const history = useHistory();
  return useCallback(
    (change: (params: URLSearchParams) => void) => {
      if (history === null) return;
      const { pathname, search, hash, state } = history.location;
      const params = new URLSearchParams(search);
      change(params);
      history.replace({ pathname, search: writeSearch(params), hash }, state);
    },
    [history],
  );
}
