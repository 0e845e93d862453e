import { UNSAFE_createMemoryHistory, useRoutes, type RouteObject } from "react-router";
import type { SiteHistory } from "../../src/address/SiteRouter.tsx";

type Entry = NonNullable<
  NonNullable<Parameters<typeof UNSAFE_createMemoryHistory>[0]>["initialEntries"]
>[number];

/** A history that begins at an address and lives in memory. */
export const historyAt = (entry: Entry): SiteHistory =>
  UNSAFE_createMemoryHistory({ initialEntries: [entry], v5Compat: true });

/** The one of some routes that the address names. */
export const Routed = ({ routes }: { readonly routes: RouteObject[] }) => useRoutes(routes);
