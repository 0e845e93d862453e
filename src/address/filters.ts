import { useMemo } from "react";
import { THEMES, type Theme } from "../model/theme.ts";
import { useRewriteSearch } from "./search.ts";
import { useAddress } from "./shown-address.ts";

/** What is shown. Nothing chosen means everything. */
export interface Filters {
  readonly towns: readonly string[];
  readonly themes: readonly Theme[];
  /** What the address names; empty where it names nothing that is known. */
  readonly chosen: { readonly towns: readonly string[]; readonly themes: readonly Theme[] };
  /** Values of the address that name no town and no theme. */
  readonly unknown: readonly string[];
}

/** Reads the filters of an address; what it cannot understand counts as not asked for. */
export function parseFilters(params: URLSearchParams, townIds: readonly string[]): Filters {
  const towns = choose(params, "towns", townIds);
  const themes = choose(params, "themes", THEMES);
  return {
    towns: towns.known.length > 0 ? towns.known : townIds,
    themes: themes.known.length > 0 ? themes.known : THEMES,
    chosen: { towns: towns.known, themes: themes.known },
    unknown: [...towns.unknown, ...themes.unknown],
  };
}

function choose<T extends string>(params: URLSearchParams, name: string, all: readonly T[]) {
  const asked = (params.get(name) ?? "").split(",").filter((value) => value !== "");
  return {
    known: all.filter((value) => asked.includes(value)),
    unknown: asked.filter((value) => !all.some((known) => known === value)),
  };
}

/** The filters of the address, and the ways to change them; focus and scroll stay where they are. */
export function useFilters(townIds: readonly string[]) {
  const params = new URLSearchParams(useAddress().search);
  const towns = params.get("towns") ?? "";
  const themes = params.get("themes") ?? "";
  const known = townIds.join(",");
  // Whatever else the address says, the same filters stay the same lists, so that what hangs on them stays too.
  const filters = useMemo(
    () => parseFilters(new URLSearchParams({ towns, themes }), known.split(",")),
    [towns, themes, known],
  );
  const write = useRewriteSearch();
  const toggle = (name: "towns" | "themes", value: string) => {
    write((now) => {
      const chosen: readonly string[] = parseFilters(now, townIds).chosen[name];
      const next = chosen.includes(value)
        ? chosen.filter((other) => other !== value)
        : [...chosen, value];
      if (next.length === 0) now.delete(name);
      else now.set(name, next.join(","));
    });
  };
  const drop = (names: readonly ("towns" | "themes")[]) => {
    write((now) => {
      for (const name of names) now.delete(name);
    });
  };
  return {
    ...filters,
    toggleTown: (id: string) => {
      toggle("towns", id);
    },
    toggleTheme: (theme: Theme) => {
      toggle("themes", theme);
    },
    drop,
    clear: () => {
      drop(["towns", "themes"]);
    },
  };
}
