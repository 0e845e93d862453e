import type { QueryClient } from "@tanstack/react-query";
import { matchRoutes, type Params, type RouteObject } from "react-router";
import type { Corpus } from "../model/corpus.ts";

/**
 * What a route says of itself in its `handle`, besides its path and its code.
 * A route without one adds nothing to what its parents ask for, and a path
 * without a parameter is an address by itself.
 */
export interface View {
  /** Brings the code that draws it. */
  readonly loadCode?: () => Promise<unknown>;
  /** Brings the data without which the view cannot stand. */
  readonly load?: (queries: QueryClient, params: Params) => Promise<unknown>;
  /** The addresses of a path with a parameter, as far as they are known when the site is built. */
  readonly addresses?: (corpus: Corpus) => readonly string[];
}

const viewOf = ({ handle }: { readonly handle?: View }): View => handle ?? {};

/** Brings all the code and data of the view at an address, so that it can be drawn at once. */
export async function loadView(
  routes: RouteObject[],
  { pathname, base }: { readonly pathname: string; readonly base: string },
  queries: QueryClient,
): Promise<void> {
  const matches = matchRoutes(routes, { pathname }, base) ?? [];
  await Promise.all(
    matches.map(async ({ route, params }) => {
      const { loadCode, load } = viewOf(route);
      await Promise.all([loadCode?.(), load?.(queries, params)]);
    }),
  );
}

/** Every address of the site that is known when it is built. */
export function knownAddresses(routes: readonly RouteObject[], corpus: Corpus): readonly string[] {
  return routes.flatMap((route) => {
    const { path, children = [] } = route;
    const own = path === undefined || /[:*]/u.test(path) ? [] : [path];
    return [...(viewOf(route).addresses?.(corpus) ?? own), ...knownAddresses(children, corpus)];
  });
}
