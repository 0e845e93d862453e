import { describe, expect, test } from "vitest";
import { selectIndicators } from "../../src/comparison/select-indicators.ts";
import type { AlikeOnly } from "../../src/model/indicator.ts";
import { THEMES, type Theme } from "../../src/model/theme.ts";
import { figureOf, indicatorCalled } from "../helpers/town-figure.ts";

const words = { hans: "词", hant: "詞", en: "word" };
const alike: AlikeOnly = {
  id: "meetings",
  verdict: "alike-only",
  theme: "governance",
  label: words,
  reason: words,
  quotes: [
    { town: "a", exact: "座谈会" },
    { town: "b", exact: "党委会" },
  ],
};
const entries = [indicatorCalled("training", { theme: "talent" }), indicatorCalled("study"), alike];
const figures = [figureOf("a", { indicator: "study" }), figureOf("b", { indicator: "training" })];
const all: { towns: string[]; themes: readonly Theme[] } = {
  towns: ["a", "b", "c"],
  themes: THEMES,
};

const chosen = (filters: Partial<typeof all>) => {
  const selection = selectIndicators(entries, figures, { ...all, ...filters });
  return [
    ...selection.themes.map(
      ({ theme, indicators }) => `${theme}: ${indicators.map(({ id }) => id).join(" ")}`,
    ),
    ...selection.alike.map(({ id }) => `alike: ${id}`),
  ];
};

describe("selectIndicators", () => {
  test.each<[string, Parameters<typeof chosen>[0], string[]]>([
    [
      "all, in the order of the themes",
      {},
      ["organization: study", "talent: training", "alike: meetings"],
    ],
    ["one theme", { themes: ["talent"] }, ["talent: training"]],
    ["what a town counts", { towns: ["a"] }, ["organization: study"]],
    ["no likeness of one town with itself", { towns: ["b", "c"] }, ["talent: training"]],
    ["nothing for a town that counts nothing", { towns: ["c"] }, []],
  ])("leaves %s", (_what, filters, expected) => {
    expect(chosen(filters)).toEqual(expected);
  });

  test("leaves a likeness the quotes of the chosen towns", () => {
    const three = { ...alike, quotes: [...alike.quotes, { town: "c", exact: "乡贤座谈会" }] };
    const selection = selectIndicators([three], figures, { ...all, towns: ["a", "c"] });
    expect(selection.alike[0]?.quotes.map(({ town }) => town)).toEqual(["a", "c"]);
  });
});
