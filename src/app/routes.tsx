import type { QueryClient } from "@tanstack/react-query";
import type { Params, RouteObject } from "react-router";
import { comparePath, readPath } from "../address/paths.ts";
import {
  corpusQuery,
  figuresQuery,
  indicatorsQuery,
  reportQuery,
  sentencesQuery,
} from "../loading/queries.ts";
import { NotFound } from "../ui/NotFound.tsx";
import { FilteredView } from "./FilteredView.tsx";
import { Layout } from "./Layout.tsx";
import { Main } from "./Main.tsx";
import { PlainView } from "./PlainView.tsx";
import { RouteError } from "./RouteError.tsx";
import type { View } from "./view.ts";

/**
 * Every address of the site; each view's code is loaded when it is first asked
 * for. A handle says what else a view needs: the data besides its parents', and
 * which addresses are known when pages are made at build.
 */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    handle: { load: (queries) => queries.ensureQueryData(corpusQuery) } satisfies View,
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      {
        element: <FilteredView />,
        handle: { load: (queries) => queries.ensureQueryData(figuresQuery) } satisfies View,
        errorElement: <RouteError />,
        children: [
          {
            path: "/",
            lazy: async () => ({
              Component: (await import("../features/overview/OverviewPage.tsx")).OverviewPage,
            }),
          },
          {
            path: "/compare",
            handle: { load: loadComparison } satisfies View,
            lazy: async () => ({
              Component: (await import("../features/compare/ComparePage.tsx")).ComparePage,
            }),
          },
          {
            path: "/compare/:indicator",
            handle: {
              load: loadComparison,
              addresses: ({ indicators }) =>
                indicators
                  .filter(({ verdict }) => verdict === "shared")
                  .map(({ id }) => comparePath(id).pathname),
            } satisfies View,
            lazy: async () => ({
              Component: (await import("../features/compare/IndicatorPage.tsx")).IndicatorPage,
            }),
          },
          {
            path: "/figures",
            handle: { load: (queries) => queries.ensureQueryData(sentencesQuery) } satisfies View,
            lazy: async () => ({
              Component: (await import("../features/ledger/LedgerPage.tsx")).LedgerPage,
            }),
          },
          {
            path: "/read/:town",
            handle: {
              load: loadReport,
              addresses: ({ places }) => places.map(({ id }) => readPath(id).pathname),
            } satisfies View,
            lazy: async () => ({
              Component: (await import("../features/reader/ReaderPage.tsx")).ReaderPage,
            }),
          },
        ],
      },
      {
        element: <PlainView />,
        errorElement: <RouteError />,
        children: [
          {
            path: "/about",
            handle: {
              load: (queries) =>
                Promise.all([
                  queries.ensureQueryData(figuresQuery),
                  queries.ensureQueryData(sentencesQuery),
                ]),
            } satisfies View,
            lazy: async () => ({
              Component: (await import("../features/about/AboutPage.tsx")).AboutPage,
            }),
          },
        ],
      },
      {
        path: "*",
        element: (
          <Main>
            <NotFound />
          </Main>
        ),
      },
    ],
  },
];

/** What is set side by side: the indicators in full, and the sentences that their figures stand in. */
function loadComparison(queries: QueryClient): Promise<unknown> {
  return Promise.all([
    queries.ensureQueryData(indicatorsQuery),
    queries.ensureQueryData(sentencesQuery),
  ]);
}

/** A report comes beside the corpus; where that knows no such town, it is not missed. */
async function loadReport(queries: QueryClient, { town = "" }: Params): Promise<void> {
  const [corpus, report] = await Promise.allSettled([
    queries.ensureQueryData(corpusQuery),
    queries.ensureQueryData(reportQuery(town)),
  ]);
  const known = corpus.status === "fulfilled" && corpus.value.places.some(({ id }) => id === town);
  if (known && report.status === "rejected") throw report.reason;
}
