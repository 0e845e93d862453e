import { useCallback, useContext } from "react";
import { UNSAFE_DataRouterContext, useLocation, useNavigate } from "react-router";

/** Writes parameters as the query of an address; lists of names stay readable. */
export function writeSearch(params: URLSearchParams): string {
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return query === "" ? "" : `?${query}`;
}

/**
 * Changes the query of the present address in place. What the address points
 * at, the word that a mark led here, focus and scroll stay as they are. Of two
 * changes within one frame the second builds on the first: the router knows its
 * address before the view that shows it is drawn.
 */
export function useRewriteSearch() {
  const navigate = useNavigate();
  const router = useContext(UNSAFE_DataRouterContext)?.router;
  const drawn = useLocation();
  return useCallback(
    (change: (params: URLSearchParams) => void) => {
      const { search, hash, state } = router?.state.location ?? drawn;
      const params = new URLSearchParams(search);
      change(params);
      void navigate(
        { search: writeSearch(params), hash },
        { replace: true, preventScrollReset: true, flushSync: true, state: state as unknown },
      );
    },
    [navigate, router, drawn],
  );
}
