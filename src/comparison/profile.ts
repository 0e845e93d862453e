import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import { isData } from "../model/figure.ts";
import { THEMES, type Theme } from "../model/theme.ts";

/** How much of a report a theme takes up: of its words, and of its figures. */
export interface ThemeWeight {
  readonly theme: Theme;
  /** Part of the characters written as report, 0 to 1. */
  readonly text: number;
  /** Part of the figures that are data, 0 to 1. */
  readonly share: number;
  /** The figures of the theme, in reading order. */
  readonly figures: readonly DatasetFigure[];
}

/** A report's themes in their order, each with its weight in words and in figures. */
export function profileOf(
  { id, shares }: Pick<Place, "id" | "shares">,
  figures: readonly DatasetFigure[],
): readonly ThemeWeight[] {
  const data = figures.filter((figure) => figure.town === id && isData(figure));
  return THEMES.map((theme) => {
    const own = data.filter((figure) => figure.theme === theme);
    return {
      theme,
      text: textShare(shares, theme),
      share: data.length === 0 ? 0 : own.length / data.length,
      figures: own,
    };
  });
}

/** A theme's part of the characters written as report, 0 to 1. */
export function textShare(shares: Place["shares"], theme: Theme): number {
  const report = shares.filter(({ voice }) => voice === "report");
  const all = charactersOf(report);
  return all === 0 ? 0 : charactersOf(report.filter((part) => part.theme === theme)) / all;
}

const charactersOf = (parts: Place["shares"]) =>
  parts.reduce((sum, { characters }) => sum + characters, 0);
