import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useLayoutEffect, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { RouterProvider, type DataRouter } from "react-router";

interface AppProps {
  readonly queries: QueryClient;
  readonly router: DataRouter;
  /** How far the page is scrolled when the app comes. */
  readonly scrolled: () => number;
}

/** The site: its data and its addresses. */
export const App = ({ queries, router, scrolled }: AppProps) => (
  <QueryClientProvider client={queries}>
    <KeepScroll scrolled={scrolled}>
      <RouterProvider router={router} flushSync={drawAtOnce} />
    </KeepScroll>
  </QueryClientProvider>
);

/** For changes of a view that must be on the screen with the next frame. */
const drawAtOnce = (draw: () => unknown) => void flushSync(draw);

/** Leaves a reader where they are when the app takes the place of its picture; the router would begin at the top. */
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
