import type { Filters } from "../../address/filters.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { DATA_ROLES, ROLES, type Role } from "../../model/figure.ts";
import { THEMES } from "../../model/theme.ts";
import type { BothScripts } from "../../model/words.ts";
import type { Choices } from "./choices.ts";

/** A figure with what its row says of it besides. */
export interface LedgerRow {
  readonly figure: DatasetFigure;
  readonly place: Place;
  /** The sentence that it stands in, names of private persons masked. */
  readonly sentence: BothScripts;
}

/** Everything that decides which rows are shown. */
export type Asked = Pick<Filters, "towns" | "themes"> &
  Pick<Choices, "roles" | "unit" | "q" | "ids">;

/** The filters by the names of their parameters, those of the ledger alone first. */
export const FILTERS = ["ids", "q", "unit", "role", "themes", "towns"] as const;
export type Filter = (typeof FILTERS)[number];

/** The rows that an address asks for, in the order in which they come. */
export const selectRows = (rows: readonly LedgerRow[], asked: Asked): readonly LedgerRow[] =>
  rows.filter((row) => isAsked(row, asked));

/** What stays shown by default: data. Figures that a link names are shown whatever they are. */
export function rolesOf({ roles, ids }: Pick<Choices, "roles" | "ids">): readonly Role[] {
  if (roles.length > 0) return roles;
  return ids.length > 0 ? ROLES : DATA_ROLES;
}

function isAsked({ figure, sentence }: LedgerRow, asked: Asked): boolean {
  return (
    asked.towns.includes(figure.town) &&
    isOfThemes(figure, asked) &&
    rolesOf(asked).includes(figure.role) &&
    (asked.unit === null || figure.unit === asked.unit) &&
    (asked.ids.length === 0 || asked.ids.includes(figure.key)) &&
    hasWords(figure, sentence, asked.q)
  );
}

// A date or a name has no theme: it is there as long as no theme is chosen, or where a link names it.
const isOfThemes = ({ theme }: DatasetFigure, { themes, ids }: Asked) =>
  theme === null ? themes.length === THEMES.length || ids.length > 0 : themes.includes(theme);

/** Whether every word that is looked for stands in the sentence, in either script, or in the label. */
function hasWords({ label }: DatasetFigure, sentence: BothScripts, q: string): boolean {
  if (q === "") return true;
  const texts = [sentence.hans, sentence.hant, ...Object.values(label ?? {})].map(fold);
  return fold(q)
    .split(/\s+/u)
    .every((word) => texts.some((text) => text.includes(word)));
}

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/** What the address asks, with one filter taken off. */
export function without(asked: Asked, filter: Filter, towns: readonly string[]): Asked {
  switch (filter) {
    case "ids":
      return { ...asked, ids: [] };
    case "q":
      return { ...asked, q: "" };
    case "unit":
      return { ...asked, unit: null };
    case "role":
      return { ...asked, roles: [] };
    case "themes":
      return { ...asked, themes: THEMES };
    case "towns":
      return { ...asked, towns };
  }
}

/** The filters any one of which would, taken off, bring rows back; with how many. */
export function whatToDrop(rows: readonly LedgerRow[], asked: Asked, towns: readonly string[]) {
  return FILTERS.map((filter) => ({
    filter,
    total: selectRows(rows, without(asked, filter, towns)).length,
  })).filter(({ total }) => total > 0);
}
