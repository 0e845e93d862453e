import { describe, expect, test } from "vitest";
import { groupRows, sortRows, type Wording } from "../../../src/features/ledger/sort-rows.ts";
import type { Sort } from "../../../src/features/ledger/choices.ts";
import { rowOf } from "../../helpers/ledger-row.ts";

const wording: Wording = { pick: ({ en }) => en, compare: new Intl.Collator("en").compare };
const words = (en: string) => ({ hans: "名", hant: "名", en });
const when = (from: string | null) => ({ text: null, from, to: null, basis: "stated" as const });
const area = (id: string, town: string, unit: "mu" | "ha", value: number, squareMetres: number) =>
  rowOf(town, "⟦地⟧", {
    id,
    unit,
    dimension: "area",
    low: value,
    high: value,
    base: { low: squareMetres, high: squareMetres, unit: "m2" },
  });

const idsOf = (rows: readonly { readonly figure: { readonly id: string } }[]) =>
  rows.map(({ figure }) => figure.id);
const sorted = (rows: Parameters<typeof sortRows>[0], column: Sort["column"], descending = false) =>
  idsOf(sortRows(rows, { column, descending }, wording));

describe("sortRows", () => {
  const values = [
    rowOf("west", "⟦30次⟧", {
      id: "times",
      low: 30,
      high: 30,
      base: { low: 30, high: 30, unit: "time" },
    }),
    area("mu", "east", "mu", 20, 13333),
    area("ha", "east", "ha", 1, 10000),
    rowOf("east", "⟦二十大⟧", {
      id: "name",
      role: "name",
      unit: null,
      low: null,
      high: null,
      base: null,
      dimension: "none",
      theme: null,
      label: null,
    }),
    area("equal", "west", "mu", 20, 13333),
  ];

  test("leaves the reading order without a column", () => {
    expect(idsOf(sortRows(values, null, wording))).toEqual(idsOf(values));
  });

  test("holds values against each other within a dimension alone, in its base unit", () => {
    expect(sorted(values, "value")).toEqual(["ha", "mu", "equal", "times", "name"]);
  });

  test("turned round keeps what has no value last, and equals in reading order", () => {
    expect(sorted(values, "value", true)).toEqual(["times", "mu", "equal", "ha", "name"]);
  });

  test.each<readonly [Sort["column"], readonly string[]]>([
    ["town", ["b", "c", "a"]],
    ["theme", ["c", "b", "a"]],
    ["label", ["c", "a", "b"]],
    ["role", ["b", "a", "c"]],
    ["scope", ["a", "c", "b"]],
    ["when", ["c", "a", "b"]],
  ])("puts in order by %s", (column, ids) => {
    const rows = [
      rowOf("west", "⟦1⟧", {
        id: "a",
        theme: "talent",
        label: words("tea"),
        role: "plan",
        when: when("2023-01"),
      }),
      rowOf("east", "⟦2⟧", {
        id: "b",
        theme: "culture",
        label: words("Water"),
        scope: { kind: "event", name: null },
      }),
      rowOf("east", "⟦3⟧", {
        id: "c",
        theme: "industry",
        label: words("Roads"),
        role: "rule",
        scope: { kind: "village", name: null },
        when: when("2022"),
      }),
    ];
    expect(sorted(rows, column)).toEqual(ids);
  });
});

describe("groupRows", () => {
  const rows = [
    rowOf("west", "⟦1⟧", { id: "a", theme: "talent" }),
    rowOf("east", "⟦2⟧", { id: "b", theme: null }),
    rowOf("west", "⟦3⟧", { id: "c", theme: "industry" }),
    rowOf("east", "⟦4⟧", { id: "d", theme: "industry" }),
  ];
  test.each([
    ["nothing", null, [[null, "a", "b", "c", "d"]]],
    [
      "town, in their fixed order",
      "town",
      [
        ["east", "b", "d"],
        ["west", "a", "c"],
      ],
    ],
    [
      "theme, what has none last",
      "theme",
      [
        ["industry", "c", "d"],
        ["talent", "a"],
        [null, "b"],
      ],
    ],
  ] as const)("groups by %s, each group as it was", (_title, grouping, groups) => {
    expect(groupRows(rows, grouping).map((group) => [group.of, ...idsOf(group.rows)])).toEqual(
      groups,
    );
  });
});
