import { describe, expect, test } from "vitest";
import { nextSort, parseChoices, type Choices } from "../../../src/features/ledger/choices.ts";

const NOTHING: Choices = { sort: null, roles: [], unit: null, group: null, q: "", ids: [] };

describe("parseChoices", () => {
  test.each<readonly [string, string, Partial<Choices>]>([
    ["asks for nothing where the address does not", "towns=east", {}],
    ["reads an order upwards", "sort=value", { sort: { column: "value", descending: false } }],
    ["reads an order downwards", "sort=-when", { sort: { column: "when", descending: true } }],
    ["reads roles in their own order", "role=plan,achievement", { roles: ["achievement", "plan"] }],
    ["reads a unit", "unit=mu", { unit: "mu" }],
    ["reads a unit that is escaped", "unit=%25", { unit: "%" }],
    ["reads a grouping", "group=theme", { group: "theme" }],
    ["reads words as they are", "q=志愿 服务", { q: "志愿 服务" }],
    ["reads figures", "ids=east/f1,west/f2", { ids: ["east/f1", "west/f2"] }],
    ["leaves out an order by nothing known", "sort=-beauty", {}],
    ["leaves out a role of no figure", "role=hero,plan", { roles: ["plan"] }],
    ["leaves out a unit and a grouping of none", "unit=cubit&group=colour&ids=,", {}],
  ])("%s", (_title, query, part) => {
    expect(parseChoices(new URLSearchParams(query))).toEqual({ ...NOTHING, ...part });
  });
});

test("the head of a column puts in order up, down, and as it was; another column begins anew", () => {
  const up = nextSort("value", null);
  const down = nextSort("value", up);
  expect([up, down, nextSort("value", down)]).toEqual([
    { column: "value", descending: false },
    { column: "value", descending: true },
    null,
  ]);
  expect(nextSort("town", down)).toEqual({ column: "town", descending: false });
});
