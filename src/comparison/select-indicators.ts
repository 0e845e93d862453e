import type { DatasetFigure } from "../model/dataset.ts";
import type { AlikeOnly, Indicator, IndicatorEntry } from "../model/indicator.ts";
import { THEMES, type Theme } from "../model/theme.ts";

/** What towns and themes leave of the comparisons. */
export interface Selection {
  readonly themes: readonly {
    readonly theme: Theme;
    readonly indicators: readonly Indicator[];
  }[];
  readonly alike: readonly AlikeOnly[];
}

/**
 * The shared indicators of some themes that at least one of some towns counts,
 * by theme, and the things that only look alike in two or more of the towns.
 */
export function selectIndicators(
  entries: readonly IndicatorEntry[],
  figures: readonly DatasetFigure[],
  { towns, themes }: { readonly towns: readonly string[]; readonly themes: readonly Theme[] },
): Selection {
  const on = entries.filter(({ theme }) => themes.includes(theme));
  const counted = new Set(
    figures.filter(({ town }) => towns.includes(town)).map(({ indicator }) => indicator),
  );
  const shared = on
    .filter((entry) => entry.verdict === "shared")
    .filter(({ id }) => counted.has(id));
  return {
    themes: THEMES.map((theme) => ({
      theme,
      indicators: shared.filter((indicator) => indicator.theme === theme),
    })).filter(({ indicators }) => indicators.length > 0),
    alike: on
      .filter((entry) => entry.verdict === "alike-only")
      .map((entry) => ({
        ...entry,
        quotes: entry.quotes.filter(({ town }) => towns.includes(town)),
      }))
      .filter(({ quotes }) => new Set(quotes.map(({ town }) => town)).size > 1),
  };
}
