import {
  createContext,
  startTransition,
  use,
  useLayoutEffect,
  useState,
  type ReactNode,
} from "react";
import { Router, type UNSAFE_createBrowserHistory } from "react-router";

/** The entries of the tab's history, with the address as it is before the view that shows it is drawn. */
export type SiteHistory = ReturnType<typeof UNSAFE_createBrowserHistory>;

const HistoryContext = createContext<SiteHistory | null>(null);

/** The history, or null where a page is drawn that stands still. */
export const useHistory = (): SiteHistory | null => use(HistoryContext);

interface SiteRouterProps {
  readonly history: SiteHistory;
  /** The path that the site stands at. */
  readonly base?: string;
  readonly children: ReactNode;
}

/**
 * Shows what the history points at. A change in place is drawn at once; a move
 * leaves the present view standing until the next one has its code and data.
 */
export function SiteRouter({ history, base = "/", children }: SiteRouterProps) {
  const [shown, setShown] = useState(() => ({
    location: history.location,
    action: history.action,
  }));
  useLayoutEffect(
    () =>
      history.listen(({ location, action }) => {
        const show = () => {
          setShown({ location, action });
        };
        if (action === "REPLACE") show();
        else startTransition(show);
      }),
    [history],
  );
  return (
    <HistoryContext value={history}>
      <Router
        basename={base}
        location={shown.location}
        navigationType={shown.action}
        navigator={history}
      >
        {children}
      </Router>
    </HistoryContext>
  );
}
