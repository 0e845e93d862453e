import { describe, expect, test } from "vitest";
import { figuresOf, indicatorAxes, type Row } from "../../src/comparison/indicator-rows.ts";
import type { Mention } from "../../src/model/corpus.ts";
import type { DatasetFigure } from "../../src/model/dataset.ts";
import { figureOf, indicatorCalled } from "../helpers/town-figure.ts";

const study = indicatorCalled("study-group");
const counted = (town: string, value: number, rest: Partial<DatasetFigure> = {}) =>
  figureOf(town, {
    indicator: "study-group",
    text: `${value}次`,
    low: value,
    high: value,
    ...rest,
  });
const village = { scope: { kind: "village", name: null } } as const;

const mention = (status: Mention["status"]): Mention => ({
  indicator: "study-group",
  status,
  sentence: "p1s1",
  start: 0,
  end: 2,
});
const silent = (id: string) => ({ id, mentions: [] });

/** "a 10次, 3次 | b (done) | c –": an axis as one line. */
const line = ({ rows }: { readonly rows: readonly Row[] }) =>
  rows
    .map((row) => {
      if (row.kind === "silent") return `${row.town} –`;
      if (row.kind === "mention") return `${row.town} (${row.mention.status})`;
      return `${row.town} ${row.figures.map(({ text }) => text).join(", ")}`;
    })
    .join(" | ");

const axes = (towns: Parameters<typeof indicatorAxes>[1], figures: readonly DatasetFigure[]) =>
  indicatorAxes(study, towns, figures).map(line);

describe("indicatorAxes", () => {
  test("gives each town a row in the order of the towns, whatever the values", () => {
    const towns = ["a", "b", "c"].map(silent);
    expect(axes(towns, [counted("c", 1), counted("a", 2), counted("b", 9)])).toEqual([
      "a 2次 | b 9次 | c 1次",
    ]);
  });

  test("puts the figures of one town in one row", () => {
    expect(axes([silent("a")], [counted("a", 3), counted("a", 8)])).toEqual(["a 3次, 8次"]);
  });

  test("tells silence from words without a number", () => {
    const towns = [
      { id: "a", mentions: [] },
      { id: "b", mentions: [mention("required")] },
      { id: "c", mentions: [mention("required"), mention("done")] },
      { id: "d", mentions: [{ ...mention("done"), indicator: "another" }] },
    ];
    expect(axes(towns, [counted("a", 3)])).toEqual(["a 3次 | b (required) | c (done) | d –"]);
  });

  test("lets a number outweigh words", () => {
    expect(axes([{ id: "a", mentions: [mention("done")] }], [counted("a", 3)])).toEqual(["a 3次"]);
  });

  test.each<[string, Partial<DatasetFigure>]>([
    ["scope", village],
    ["measure", { measure: "stock" }],
    ["role", { role: "plan" }],
    ["unit", { unit: "item" }],
    ["period", { per: "year" }],
  ])("puts figures of another %s on an axis of their own", (_aspect, other) => {
    const towns = ["a", "b", "c", "d"].map(silent);
    const figures = [counted("a", 5, other), counted("b", 7), counted("c", 9)];
    expect(axes(towns, figures)).toEqual(["b 7次 | c 9次 | d –", "a 5次"]);
  });

  test("puts whole towns on the first axis where as many villages are counted", () => {
    expect(axes(["a", "b"].map(silent), [counted("a", 5, village), counted("b", 7)])).toEqual([
      "b 7次",
      "a 5次",
    ]);
  });

  test("keeps a qualifier, an issue or a date on the same axis", () => {
    const figures = [
      counted("a", 5, { qualifier: "more-than", issue: true }),
      counted("b", 7, { when: { text: "2021年", from: "2021", to: "2021", basis: "stated" } }),
    ];
    expect(axes([silent("a"), silent("b")], figures)).toHaveLength(1);
  });

  test("measures each axis by its own largest bound", () => {
    const figures = [counted("a", 5), counted("b", 3, { high: 8 }), counted("c", 900, village)];
    expect(
      indicatorAxes(study, ["a", "b", "c"].map(silent), figures).map(({ max }) => max),
    ).toEqual([8, 900]);
  });

  test("is one axis of words where no report has a number", () => {
    expect(axes([silent("a"), { id: "b", mentions: [mention("done")] }], [])).toEqual([
      "a – | b (done)",
    ]);
  });

  test("leaves out other indicators and towns that are not asked for", () => {
    const figures = [counted("a", 5), counted("x", 7), counted("a", 9, { indicator: "another" })];
    expect(axes([silent("a")], figures)).toEqual(["a 5次"]);
    expect(figuresOf(study, [silent("a")], figures)).toHaveLength(1);
  });
});
