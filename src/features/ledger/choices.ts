import { useMemo } from "react";
import { useRewriteSearch } from "../../address/search.ts";
import { useAddress } from "../../address/shown-address.ts";
import { ROLES, type Role } from "../../model/figure.ts";
import { UNIT_NAMES, type Unit } from "../../model/unit.ts";

/** The columns that the ledger can be put in order by. */
export const COLUMNS = [
  "town",
  "theme",
  "label",
  "value",
  "unit",
  "role",
  "scope",
  "when",
] as const;
export type Column = (typeof COLUMNS)[number];

/** An order by a column; without one the ledger is in reading order. */
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

export const GROUPINGS = ["town", "theme"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What an address asks of the ledger, besides the filters that all views have. */
export interface Choices {
  readonly sort: Sort | null;
  /** Empty: the roles of data. */
  readonly roles: readonly Role[];
  /** Null: any, and none. */
  readonly unit: Unit | null;
  readonly group: Grouping | null;
  /** Words to look for; empty: no matter which. */
  readonly q: string;
  /** Just these figures, each as `<town>/<id>`; empty: no matter which. */
  readonly ids: readonly string[];
}

/** Reads what an address asks of the ledger; what it cannot understand counts as not asked for. */
export function parseChoices(params: URLSearchParams): Choices {
  const listOf = (name: string) =>
    (params.get(name) ?? "").split(",").filter((value) => value !== "");
  const roles = listOf("role");
  return {
    sort: parseSort(params.get("sort") ?? ""),
    roles: ROLES.filter((role) => roles.includes(role)),
    unit: UNIT_NAMES.find((unit) => unit === params.get("unit")) ?? null,
    group: GROUPINGS.find((grouping) => grouping === params.get("group")) ?? null,
    q: params.get("q") ?? "",
    ids: listOf("ids"),
  };
}

function parseSort(text: string): Sort | null {
  const descending = text.startsWith("-");
  const name = descending ? text.slice(1) : text;
  const column = COLUMNS.find((one) => one === name);
  return column === undefined ? null : { column, descending };
}

/** A column's next order on each press of its head: up, down, and reading order again. */
export function nextSort(column: Column, present: Sort | null): Sort | null {
  if (present?.column !== column) return { column, descending: false };
  return present.descending ? null : { column, descending: true };
}

const writeSort = ({ column, descending }: Sort) => (descending ? `-${column}` : column);

/** The choices of the address, and the ways to change them in place. */
export function useChoices() {
  const { search } = useAddress();
  const choices = useMemo(() => parseChoices(new URLSearchParams(search)), [search]);
  const rewrite = useRewriteSearch();
  const set = (name: string, next: (present: Choices) => string) => {
    rewrite((now) => {
      const value = next(parseChoices(now));
      if (value === "") now.delete(name);
      else now.set(name, value);
    });
  };
  return {
    choices,
    pressHead: (column: Column) => {
      set("sort", ({ sort }) => {
        const next = nextSort(column, sort);
        return next === null ? "" : writeSort(next);
      });
    },
    toggleRole: (role: Role) => {
      set("role", ({ roles }) =>
        (roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]).join(","),
      );
    },
    setUnit: (unit: Unit | null) => {
      set("unit", () => unit ?? "");
    },
    setGroup: (group: Grouping | null) => {
      set("group", () => group ?? "");
    },
    setText: (q: string) => {
      set("q", () => q);
    },
    /** Takes filters off, by the names of their parameters. */
    drop: (names: readonly string[]) => {
      rewrite((now) => {
        for (const name of names) now.delete(name);
      });
    },
  };
}
