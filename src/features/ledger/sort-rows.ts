import { DIMENSIONS, UNIT_NAMES } from "../../model/unit.ts";
import { ROLES, SCOPES } from "../../model/figure.ts";
import { THEMES } from "../../model/theme.ts";
import type { Words } from "../../model/words.ts";
import type { Grouping, Sort } from "./choices.ts";
import type { LedgerRow } from "./select-rows.ts";

/** How words are put in order and picked, in the language of the interface. */
export interface Wording {
  readonly pick: (words: Words) => string;
  readonly compare: (a: string, b: string) => number;
}

/** What a row is put in order by, part after part; null where the row has no such thing. */
type Key = readonly (number | string)[] | null;

/**
 * Puts rows in order by a column. Values of unlike dimension are never held
 * against each other: they stand apart, each dimension by itself. What has no
 * such value comes last in either direction, and equals stay in reading order.
 */
export function sortRows(
  rows: readonly LedgerRow[],
  sort: Sort | null,
  wording: Wording,
): readonly LedgerRow[] {
  if (sort === null) return rows;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort.column, wording.pick) }));
  const direction = sort.descending ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return direction * compareKeys(a.key, b.key, wording.compare);
    })
    .map(({ row }) => row);
}

function keyOf({ figure, place }: LedgerRow, column: Sort["column"], pick: Wording["pick"]): Key {
  const { unit, low, high, base, dimension } = figure;
  switch (column) {
    case "town":
      return [place.order];
    case "theme":
      return figure.theme === null ? null : [THEMES.indexOf(figure.theme)];
    case "label":
      return figure.label === null ? null : [pick(figure.label)];
    case "value":
      if (unit === null || low === null || high === null) return null;
      return base === null
        ? [DIMENSIONS.indexOf(dimension), unit, low, high]
        : [DIMENSIONS.indexOf(dimension), base.unit, base.low, base.high];
    case "unit":
      return unit === null ? null : [UNIT_NAMES.indexOf(unit)];
    case "role":
      return [ROLES.indexOf(figure.role)];
    case "scope":
      return [SCOPES.indexOf(figure.scope.kind)];
    case "when": {
      const time = figure.when.from ?? figure.when.to ?? figure.date;
      return time === undefined ? null : [time];
    }
  }
}

function compareKeys(
  a: readonly (number | string)[],
  b: readonly (number | string)[],
  compare: Wording["compare"],
): number {
  for (const [nth, left] of a.entries()) {
    const right = b[nth] ?? 0;
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : compare(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
}

/** Rows under one head: those of a town, or of a theme. */
export interface RowGroup {
  /** The town's id, or the theme; null for what has no theme, or where nothing is grouped. */
  readonly of: string | null;
  readonly rows: readonly LedgerRow[];
}

/** Sorted rows in groups, towns and themes in their fixed order, within a group as they were; one group where none is asked for. */
export function groupRows(
  rows: readonly LedgerRow[],
  grouping: Grouping | null,
): readonly RowGroup[] {
  if (grouping === null) return [{ of: null, rows }];
  const names: readonly (string | null)[] =
    grouping === "theme"
      ? [...THEMES, null]
      : [...new Map(rows.map(({ place }) => [place.order, place.id])).entries()]
          .toSorted(([a], [b]) => a - b)
          .map(([, id]) => id);
  const nameOf = ({ figure }: LedgerRow): string | null =>
    grouping === "theme" ? figure.theme : figure.town;
  return names
    .map((of) => ({ of, rows: rows.filter((row) => nameOf(row) === of) }))
    .filter((group) => group.rows.length > 0);
}
