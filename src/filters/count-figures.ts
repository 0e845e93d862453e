import type { Filters } from "../address/filters.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import { isData, type DataRole } from "../model/figure.ts";

export interface FigureCounts {
  readonly total: number;
  readonly byRole: Readonly<Record<DataRole, number>>;
  /** What a town's chip would show: its figures under the filter of themes alone. */
  readonly ofTown: (id: string) => number;
  /** Likewise for a theme, under the filter of towns alone. */
  readonly ofTheme: (theme: string) => number;
}

/** Whether a figure is data and under the filters: the one population that every count on a page is of. */
export const isShown = (
  figure: DatasetFigure,
  { towns, themes }: Pick<Filters, "towns" | "themes">,
): boolean => isData(figure) && towns.includes(figure.town) && isOfThemes(figure, themes);

const isOfThemes = ({ theme }: DatasetFigure, themes: Filters["themes"]) =>
  theme !== null && themes.includes(theme);

/** Counts the figures of data under the filters. */
export function countFigures(figures: readonly DatasetFigure[], filters: Filters): FigureCounts {
  const data = figures.filter(isData);
  const shown = data.filter((figure) => isShown(figure, filters));
  const inTowns = data.filter(({ town }) => filters.towns.includes(town));
  const inThemes = data.filter((figure) => isOfThemes(figure, filters.themes));
  const count = (role: DataRole) => shown.filter((figure) => figure.role === role).length;
  return {
    total: shown.length,
    byRole: {
      achievement: count("achievement"),
      context: count("context"),
      plan: count("plan"),
      rule: count("rule"),
    },
    ofTown: (id) => inThemes.filter(({ town }) => town === id).length,
    ofTheme: (theme) => inTowns.filter((figure) => figure.theme === theme).length,
  };
}
