import { describe, expect, test } from "vitest";
import { parseFilters } from "../../src/address/filters.ts";
import { countFigures } from "../../src/filters/count-figures.ts";
import { figureOf } from "../helpers/town-figure.ts";

const TOWNS = ["east", "west"];
const figures = [
  figureOf("east", { theme: "industry" }),
  figureOf("east", { theme: "culture", role: "plan" }),
  figureOf("west", { theme: "industry", role: "context" }),
  figureOf("west", { theme: "governance", issue: true }),
  figureOf("west", { theme: null, role: "date" }),
];
const count = (search: string) =>
  countFigures(figures, parseFilters(new URLSearchParams(search), TOWNS));

describe("countFigures", () => {
  test("dates and names are no data; problems are", () => {
    expect(count("")).toMatchObject({
      total: 4,
      byRole: { achievement: 2, context: 1, plan: 1, rule: 0 },
    });
  });

  test.each(["", "towns=west", "themes=industry", "towns=east&themes=industry,culture"])(
    "under %j the chips of a group that shows everything add up to the total",
    (search) => {
      const { total, ofTown, ofTheme } = count(search);
      const { towns, themes } = parseFilters(new URLSearchParams(search), TOWNS);
      const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
      expect(sum(towns.map(ofTown))).toBe(total);
      expect(sum(themes.map(ofTheme))).toBe(total);
    },
  );

  test("a chip counts under the other group's filter, not its own", () => {
    const { ofTown, ofTheme } = count("towns=east&themes=industry");
    expect(ofTown("west")).toBe(1);
    expect(ofTheme("culture")).toBe(1);
    expect(ofTheme("governance")).toBe(0);
  });
});
