import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect, type ReactNode } from "react";
import { useRoutes } from "react-router";
import { SiteRouter, type SiteHistory } from "../address/SiteRouter.tsx";
import { routes } from "./routes.tsx";

interface AppProps {
  readonly queries: QueryClient;
  readonly history: SiteHistory;
  /** The path that the site stands at. */
  readonly base: string;
  /** How far the page is scrolled when the app comes. */
  readonly scrolled: () => number;
}

/** The site: its data and its addresses. */
export const App = ({ queries, history, base, scrolled }: AppProps) => (
  <QueryClientProvider client={queries}>
    <SiteRouter history={history} base={base}>
      <KeepScroll scrolled={scrolled}>
        <Views />
      </KeepScroll>
    </SiteRouter>
  </QueryClientProvider>
);

/** The view that the address names. */
export const Views = () => useRoutes(routes);

/** Leaves a reader where they are when the app takes the place of its picture. */
function KeepScroll({
  scrolled,
  children,
}: {
  readonly scrolled: () => number;
  readonly children: ReactNode;
}) {
  useLayoutEffect(() => {
    const top = scrolled();
    if (top > 0) window.scrollTo(0, top);
    // What is scrolled later is the reader's.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return children;
}
