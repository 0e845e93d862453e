import { describe, expect, test } from "vitest";
import { matrixOf, type Said } from "../../src/comparison/matrix.ts";
import type { Band } from "../../src/model/corpus.ts";
import type { DatasetFigure } from "../../src/model/dataset.ts";
import { THEMES, type Theme } from "../../src/model/theme.ts";
import { aPlace } from "../helpers/a-place.ts";
import { figureOf } from "../helpers/town-figure.ts";

const aBand = (id: string, part: Partial<Band> = {}): Band => {
  const theme = part.theme === undefined ? "industry" : part.theme;
  return {
    id,
    length: 10,
    theme,
    themes: theme === null ? [] : [theme],
    voice: "report",
    opening: { hans: "发展", hant: "發展" },
    ...part,
  };
};

interface Case {
  readonly theme?: Theme;
  readonly figures?: readonly DatasetFigure[];
  readonly bands?: Band[];
  readonly mentions?: readonly { indicator: string; status: "done" | "required" }[];
}

/** What the cell of town a says, in the first part of a theme. */
function saidOn({ theme = "industry", figures = [], bands = [], mentions = [] }: Case): Said {
  const place = aPlace("a", { bands, mentions });
  const [row] = matrixOf([theme], [place], figures, () => "industry");
  return row?.parts[0]?.cells[0]?.said ?? { kind: "silent" };
}

describe("what stands first in a cell", () => {
  const first = figureOf("a", { id: "f1" });
  const shared = figureOf("a", { id: "f2", indicator: "projects" });
  const issue = figureOf("a", { id: "f0", indicator: "disputes", issue: true });

  test.each([
    ["the first figure of a shared indicator", [first, shared], { kind: "figure", figure: shared }],
    ["else the first in the text", [first, figureOf("a")], { kind: "figure", figure: first }],
    ["never a case or hazard", [issue, first], { kind: "figure", figure: first }],
    ["that there are only these, where so", [issue], { kind: "issues", figure: issue }],
    ["nothing of another town", [figureOf("b")], { kind: "silent" }],
    ["nothing of another theme", [figureOf("a", { theme: "talent" })], { kind: "silent" }],
  ])("is %s", (_what, figures, said) => {
    expect(saidOn({ figures })).toEqual(said);
  });

  const directive = aBand("p2s1", { voice: "directive" });
  const comment = aBand("p3s1", { voice: "comment" });
  const aside = aBand("p4s1", { theme: "culture", themes: ["culture", "industry"] });
  test.each([
    ["done", "it is reported", [directive, aBand("p5s1")], "p5s1"],
    ["required", "it is only demanded", [comment, directive], "p2s1"],
    ["passing", "only officials speak of it", [comment, aside], "p3s1"],
    ["passing", "a sentence on something else touches it", [aside], "p4s1"],
  ] as const)("is %s without a number where %s", (kind, _where, bands, sentence) => {
    expect(saidOn({ bands: [...bands] })).toEqual({ kind, sentence });
  });

  test("is silence where only an event's sentence on something else touches it", () => {
    expect(saidOn({ bands: [{ ...aside, voice: "event" }] })).toEqual({ kind: "silent" });
  });

  test("heeds the words on an indicator of the theme", () => {
    const mentions = [{ indicator: "projects", status: "required" }] as const;
    expect(saidOn({ mentions })).toEqual({ kind: "required", sentence: "p1s1" });
    expect(saidOn({ mentions, theme: "talent" })).toEqual({ kind: "silent" });
  });

  test("does not say which part of governance words without a number belong to", () => {
    const bands = [aBand("p1s1", { theme: "governance" })];
    expect(saidOn({ theme: "governance", bands })).toEqual({ kind: "elsewhere", sentence: "p1s1" });
  });
});

describe("matrixOf", () => {
  const figures = [
    figureOf("a", { theme: "governance", topic: "order" }),
    figureOf("a", { theme: "governance", topic: "livelihood" }),
    figureOf("b", { theme: "governance", topic: "livelihood", issue: true }),
    figureOf("b", { theme: "talent" }),
  ];
  const matrix = matrixOf(THEMES, [aPlace("a"), aPlace("b")], figures, () => null);

  test("adds up to the figures it is made of", () => {
    const cells = matrix.flatMap(({ parts }) => parts.flatMap((part) => part.cells));
    expect(cells.flatMap((cell) => cell.figures)).toHaveLength(figures.length);
  });

  test("draws governance in its two parts and every other theme whole", () => {
    const topics = matrix.map(({ theme, parts }) => [theme, parts.map(({ topic }) => topic)]);
    expect(topics).toEqual(
      THEMES.map((theme) => [theme, theme === "governance" ? ["order", "livelihood"] : [null]]),
    );
  });

  test("weighs the text that is written as report", () => {
    const place = {
      ...aPlace("a"),
      shares: [
        { theme: "talent" as const, voice: "report" as const, characters: 1 },
        { theme: null, voice: "report" as const, characters: 3 },
        { theme: "talent" as const, voice: "comment" as const, characters: 6 },
      ],
    };
    expect(matrixOf(["talent"], [place], [], () => null)[0]?.shares.get("a")).toBe(0.25);
  });
});
