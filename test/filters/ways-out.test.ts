import { describe, expect, test } from "vitest";
import { parseFilters } from "../../src/address/filters.ts";
import { waysOut } from "../../src/filters/ways-out.ts";

const TOWNS = ["east", "west"];

describe("waysOut", () => {
  test.each([
    ["a theme that no report has", "themes=talent", "industry of east", ["themes"]],
    ["a town whose report has nothing", "towns=west", "industry of east", ["towns"]],
    ["a town that lacks the theme", "towns=east&themes=talent", "talent of west", ["towns"]],
    [
      "a town and a theme that never meet",
      "towns=east&themes=talent",
      "industry of east, talent of west",
      ["themes", "towns"],
    ],
    ["filters both at fault", "towns=west&themes=talent", "industry of east", ["all"]],
    ["no filter", "", "", []],
  ])("of %s are what helps by itself, else everything", (_what, search, held, ways) => {
    const filters = parseFilters(new URLSearchParams(search), TOWNS);
    const figures = held.split(", ").map((one) => one.split(" of "));
    const leaves = ({ towns, themes }: Pick<typeof filters, "towns" | "themes">) =>
      figures.some(
        ([theme = "", town = ""]) => towns.includes(town) && new Set<string>(themes).has(theme),
      );
    expect(waysOut(filters, TOWNS, leaves)).toEqual(ways);
  });
});
