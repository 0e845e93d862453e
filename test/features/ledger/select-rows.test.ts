import { describe, expect, test } from "vitest";
import { selectRows, whatToDrop, type Asked } from "../../../src/features/ledger/select-rows.ts";
import { THEMES } from "../../../src/model/theme.ts";
import { rowOf } from "../../helpers/ledger-row.ts";

const TOWNS = ["east", "west"];
const EVERYTHING: Asked = {
  towns: TOWNS,
  themes: THEMES,
  roles: [],
  unit: null,
  q: "",
  ids: [],
};
const words = (hans: string, hant: string, en: string) => ({ hans, hant, en });
const rows = [
  rowOf("east", "种茶⟦500亩⟧。", { id: "f1", unit: "mu", theme: "industry" }),
  {
    ...rowOf("east", "志愿服务⟦30次⟧。", {
      id: "f2",
      theme: "culture",
      label: words("志愿活动", "志願活動", "Volunteering"),
    }),
    sentence: { hans: "志愿服务30次。", hant: "志願服務30次。" },
  },
  rowOf("west", "计划修路⟦2公里⟧。", { id: "f3", unit: "km", theme: "industry", role: "plan" }),
  rowOf("west", "⟦2023年⟧种茶。", { id: "f4", role: "date", theme: null, unit: null, label: null }),
];
const idsOf = (part: Partial<Asked>) =>
  selectRows(rows, { ...EVERYTHING, ...part }).map(({ figure }) => figure.id);

describe("selectRows", () => {
  test.each<readonly [string, Partial<Asked>, readonly string[]]>([
    ["shows the figures of data, not dates and names", {}, ["f1", "f2", "f3"]],
    ["shows dates where they are asked for", { roles: ["date"] }, ["f4"]],
    ["shows several roles", { roles: ["plan", "date"] }, ["f3", "f4"]],
    ["keeps to the towns", { towns: ["west"] }, ["f3"]],
    ["keeps to the themes", { themes: ["industry"] }, ["f1", "f3"]],
    ["has no date under a theme", { roles: ["date"], themes: ["industry"] }, []],
    ["keeps to a unit", { unit: "mu" }, ["f1"]],
    ["shows just what a link names, whatever it is", { ids: ["west/f4", "east/f1"] }, ["f1", "f4"]],
    [
      "shows a date that a link names, whatever the themes",
      { ids: ["west/f4", "east/f2"], themes: ["industry"] },
      ["f4"],
    ],
    [
      "keeps what a link names to the roles",
      { ids: ["west/f4", "east/f1"], roles: ["date"] },
      ["f4"],
    ],
    ["finds words in Simplified", { q: "志愿服务" }, ["f2"]],
    ["finds the same in Traditional", { q: "志願服務" }, ["f2"]],
    ["finds words of the label, whatever their case", { q: "volunteer" }, ["f2"]],
    ["finds full-width digits as plain ones", { q: "５００" }, ["f1"]],
    ["wants every word", { q: "茶 500" }, ["f1"]],
    ["finds nothing where one is missing", { q: "茶 30" }, []],
    ["takes blanks for no word", { q: "  " }, ["f1", "f2", "f3"]],
  ])("%s", (_title, part, ids) => {
    expect(idsOf(part)).toEqual(ids);
  });
});

describe("whatToDrop", () => {
  const drop = (part: Partial<Asked>) => whatToDrop(rows, { ...EVERYTHING, ...part }, TOWNS);

  test("names each filter that alone stands in the way, with what it would bring back", () => {
    expect(drop({ towns: ["west"], unit: "mu" })).toEqual([
      { filter: "unit", total: 1 },
      { filter: "towns", total: 1 },
    ]);
    expect(drop({ roles: ["date"], themes: ["industry"] })).toEqual([
      { filter: "role", total: 2 },
      { filter: "themes", total: 1 },
    ]);
    expect(drop({ ids: ["east/f99"] })).toEqual([{ filter: "ids", total: 3 }]);
  });

  test("names none where no single one would do", () => {
    expect(drop({ q: "无", unit: "t" })).toEqual([]);
  });
});
