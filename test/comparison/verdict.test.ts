import { describe, expect, test } from "vitest";
import { scopesOf, verdictOn } from "../../src/comparison/verdict.ts";
import type { DatasetFigure } from "../../src/model/dataset.ts";
import { figureOf } from "../helpers/town-figure.ts";

const dated = { text: "2023年", from: "2023", to: "2023", basis: "stated" } as const;

describe("verdictOn", () => {
  const one = figureOf("a", { when: dated });
  test.each<[string, Partial<DatasetFigure>, readonly string[]]>([
    ["a village beside a town", { scope: { kind: "village", name: null } }, ["scope"]],
    ["a plan beside a report", { role: "plan" }, ["role"]],
    ["a stock beside a flow", { measure: "stock" }, ["measure"]],
    ["cases beside times", { unit: "item" }, ["unit"]],
    ["a yearly number beside a total", { per: "year" }, ["per"]],
    ["another noun", { counts: { hans: "学习", hant: "學習" } }, ["wording"]],
    ["another year", { when: { ...dated, text: "2021年", from: "2021", to: "2021" } }, ["period"]],
    [
      "a time that is not told",
      { when: { text: null, from: null, to: null, basis: "unstated" } },
      ["period-untold"],
    ],
  ])("tells apart %s", (_what, other, differs) => {
    const figures = [one, figureOf("b", { when: dated, ...other })];
    expect(verdictOn(figures)).toEqual({ kind: "unlike", differs });
  });

  test.each([
    ["中心组学习", "理论中心组学习", "alike"],
    ["理论宣讲", "理论中心组学习", "unlike"],
  ])("reads %s beside %s as %s", (a, b, kind) => {
    const noun = (hans: string) => ({ counts: { hans, hant: hans } });
    const figures = [
      figureOf("a", { when: dated, ...noun(a) }),
      figureOf("b", { when: dated, ...noun(b) }),
    ];
    expect(verdictOn(figures).kind).toBe(kind);
  });

  test("says alike, and no more, where nothing differs", () => {
    expect(verdictOn([one, figureOf("b", { when: dated, low: 99 })])).toEqual({ kind: "alike" });
  });

  test("has nothing to compare in two figures of one town", () => {
    expect(verdictOn([one, figureOf("a", { role: "plan" })])).toEqual({
      kind: "nothing-to-compare",
    });
  });

  test("does not depend on the values or the order", () => {
    const figures = [one, figureOf("b", { role: "rule", unit: "item" }), figureOf("c", {})];
    expect(verdictOn(figures)).toEqual(verdictOn(figures.toReversed()));
  });
});

test("scopesOf lists each scope once", () => {
  const village = { scope: { kind: "village", name: null } } as const;
  expect(scopesOf([figureOf("a"), figureOf("b", village), figureOf("c", village)])).toEqual([
    "town",
    "village",
  ]);
});
