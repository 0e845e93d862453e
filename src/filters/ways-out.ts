import type { Filters } from "../address/filters.ts";
import { THEMES } from "../model/theme.ts";

/** What can be taken off where the filters leave nothing. */
export type WayOut = "themes" | "towns" | "all";

type Shown = Pick<Filters, "towns" | "themes">;

/** The filters either of which alone would, taken off, leave something; else all, if there are any. */
export function waysOut(
  { towns, themes, chosen }: Filters,
  townIds: readonly string[],
  leaves: (shown: Shown) => boolean,
): readonly WayOut[] {
  const ways: readonly (readonly [WayOut, Shown])[] = [
    ["themes", { towns, themes: THEMES }],
    ["towns", { towns: townIds, themes }],
  ];
  const alone = ways.filter(([, shown]) => leaves(shown)).map(([way]) => way);
  if (alone.length > 0) return alone;
  return chosen.towns.length + chosen.themes.length > 0 ? ["all"] : [];
}
