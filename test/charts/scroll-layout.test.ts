import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scrollMarks, spread } from "../../src/charts/scroll-layout.ts";
import type { Band } from "../../src/model/corpus.ts";
import type { Theme } from "../../src/model/theme.ts";
import { figureOf } from "../helpers/town-figure.ts";

const aBand = (id: string, length: number, theme: Theme | null = null): Band => ({
  id,
  length,
  theme,
  themes: [],
  voice: "report",
  opening: { hans: "近年来", hant: "近年來" },
});

describe("scrollMarks", () => {
  const figures = [
    figureOf("b", { sentence: "p1s1" }),
    figureOf("a", { id: "f9", sentence: "p1s2", start: 30 }),
  ];
  const marks = scrollMarks("a", [aBand("p1s1", 100), aBand("p1s2", 50)], figures);

  test("follows the text: each sentence, then its figures, none of another town", () => {
    expect(marks.map(({ key }) => key)).toEqual(["a#p1s1", "a#p1s2", "a/f9"]);
  });

  test("puts a sentence after the one before it and a figure at its place in the text", () => {
    expect(marks.map(({ at }) => at)).toEqual([0, 100, 130]);
  });
});

describe("a run of one hue", () => {
  const runsOf = (bands: readonly Band[]) =>
    scrollMarks("a", bands, []).map((mark) => mark.kind === "band" && mark.run);

  test("is as long as its sentences together, at the first of them", () => {
    const bands = [aBand("1", 10, "culture"), aBand("2", 20, "culture"), aBand("3", 5, "talent")];
    expect(runsOf([...bands, aBand("4", 7, "culture")])).toEqual([30, 0, 5, 7]);
  });

  test("ends where remarks on the same theme begin", () => {
    const remark: Band = { ...aBand("2", 20, "culture"), voice: "comment" };
    expect(runsOf([aBand("1", 10, "culture"), remark])).toEqual([10, 20]);
  });
});

describe("spread", () => {
  test.each([
    ["leaves what has room where it is", [20, 80], [20, 80]],
    ["moves what touches apart by as little as can be", [50, 50], [45, 55]],
    ["carries a neighbour along", [50, 50, 56], [42, 52, 62]],
    ["keeps all on the scroll", [0, 1, 100], [5, 15, 95]],
    ["has nothing to do for none", [], []],
  ])("%s", (_what, wanted, places) => {
    expect(spread(wanted, 10, 100)).toEqual(places);
  });

  test("keeps the order and the pitch, and stays on the scroll, wherever there is room", () => {
    const wanted = fc
      .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 100 })
      .map((places) => places.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(wanted, (places) => {
        const placed = spread(places, 10, 1000);
        expect(placed).toHaveLength(places.length);
        for (const [nth, place] of placed.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1000);
          expect(place - (placed[nth - 1] ?? -10)).toBeGreaterThanOrEqual(10 - 1e-6);
        }
      }),
    );
  });
});
