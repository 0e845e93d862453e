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
import { lazyView } from "./lazy-view.tsx";
import { Layout } from "./Layout.tsx";
import { Main } from "./Main.tsx";
import { PlainView } from "./PlainView.tsx";
import { StandingView } from "./StandingView.tsx";
import type { View } from "./view.ts";

const overview = lazyView(
  async () => (await import("../features/overview/OverviewPage.tsx")).OverviewPage,
);
const comparison = lazyView(
  async () => (await import("../features/compare/ComparePage.tsx")).ComparePage,
);
const indicator = lazyView(
  async () => (await import("../features/compare/IndicatorPage.tsx")).IndicatorPage,
);
const ledger = lazyView(async () => (await import("../features/ledger/LedgerPage.tsx")).LedgerPage);
const reader = lazyView(async () => (await import("../features/reader/ReaderPage.tsx")).ReaderPage);
const about = lazyView(async () => (await import("../features/about/AboutPage.tsx")).AboutPage);

/**
 * Every address of the site. A handle says what a view needs to be drawn at
 * once, its code and the data besides its parents', and which addresses are
 * known when pages are made at build.
 */
export const routes: RouteObject[] = [
  {
    element: (
      <StandingView>
        <Layout />
      </StandingView>
    ),
    handle: { load: (queries) => queries.ensureQueryData(corpusQuery) } satisfies View,
    children: [
      {
        element: <FilteredView />,
        handle: { load: (queries) => queries.ensureQueryData(figuresQuery) } satisfies View,
        children: [
          {
            path: "/",
            element: <overview.View />,
            handle: { loadCode: overview.loadCode } satisfies View,
          },
          {
            path: "/compare",
            handle: { loadCode: comparison.loadCode, load: loadComparison } satisfies View,
            element: <comparison.View />,
          },
          {
            path: "/compare/:indicator",
            handle: {
              loadCode: indicator.loadCode,
              load: loadComparison,
              addresses: ({ indicators }) =>
                indicators
                  .filter(({ verdict }) => verdict === "shared")
                  .map(({ id }) => comparePath(id).pathname),
            } satisfies View,
            element: <indicator.View />,
          },
          {
            path: "/figures",
            handle: {
              loadCode: ledger.loadCode,
              load: (queries) => queries.ensureQueryData(sentencesQuery),
            } satisfies View,
            element: <ledger.View />,
          },
          {
            path: "/read/:town",
            handle: {
              loadCode: reader.loadCode,
              load: loadReport,
              addresses: ({ places }) => places.map(({ id }) => readPath(id).pathname),
            } satisfies View,
            element: <reader.View />,
          },
        ],
      },
      {
        element: <PlainView />,
        children: [
          {
            path: "/about",
            handle: {
              loadCode: about.loadCode,
              load: (queries) =>
                Promise.all([
                  queries.ensureQueryData(figuresQuery),
                  queries.ensureQueryData(sentencesQuery),
                ]),
            } satisfies View,
            element: <about.View />,
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
