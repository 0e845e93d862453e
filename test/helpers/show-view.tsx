import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { configure, render } from "@testing-library/react";
import type { RouteObject } from "react-router";
import { SiteRouter } from "../../src/address/SiteRouter.tsx";
import { showLocale } from "../../src/i18n/set-up.ts";
import { historyAt, Routed } from "./memory-site.tsx";
import { localeOf, readSettings } from "../../src/address/settings.ts";

// The code of a view is loaded when it is first asked for, which takes a slow machine a while.
configure({ asyncUtilTimeout: 4000 });

type QueryData = readonly (readonly [readonly unknown[], unknown])[];

/** Shows routes at an address, in its language, with data that has come already. */
export async function showView(routes: RouteObject[], address: string, data: QueryData = []) {
  const { search } = new URL(address, "http://site");
  await showLocale(localeOf(readSettings(new URLSearchParams(search))));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const [key, value] of data) queries.setQueryData(key, value);
  const history = historyAt(address);
  render(
    <QueryClientProvider client={queries}>
      <SiteRouter history={history}>
        <Routed routes={routes} />
      </SiteRouter>
    </QueryClientProvider>,
  );
  return history;
}
