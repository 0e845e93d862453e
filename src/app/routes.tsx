import type { RouteObject } from "react-router";
import { NotFound } from "../ui/NotFound.tsx";
import { FilteredView } from "./FilteredView.tsx";
import { Layout } from "./Layout.tsx";
import { Main } from "./Main.tsx";
import { RouteError } from "./RouteError.tsx";

/** Every address of the site; each view's code is loaded when it is first asked for. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <RouteError />,
    HydrateFallback: () => null,
    children: [
      {
        element: <FilteredView />,
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
            lazy: async () => ({
              Component: (await import("../features/compare/ComparePage.tsx")).ComparePage,
            }),
          },
          {
            path: "/compare/:indicator",
            lazy: async () => ({
              Component: (await import("../features/compare/IndicatorPage.tsx")).IndicatorPage,
            }),
          },
          {
            path: "/figures",
            lazy: async () => ({
              Component: (await import("../features/ledger/LedgerPage.tsx")).LedgerPage,
            }),
          },
          {
            path: "/read/:town",
            lazy: async () => ({
              Component: (await import("../features/reader/ReaderPage.tsx")).ReaderPage,
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
