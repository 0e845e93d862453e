import { LineCounter, parseDocument } from "yaml";
import { describe, expect, test } from "vitest";
import { curate } from "../../../data/curation/curate.ts";
import { CurationError, Problems } from "../../../data/curation/problems.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Report, Sentence } from "../../../src/model/report.ts";
import type { Town } from "../../../src/model/town.ts";
import { aFigure } from "../../helpers/a-figure.ts";

const TEXT = "组建12支队伍，发放12份资料，种植茶叶300余亩。";

describe("curate", () => {
  test("adds label and indicator to the figure that a quote names", () => {
    const { report } = curated("figures:\n  - exact: 300余亩\n", {
      figures: [{ exact: "300余亩", label: LABEL, indicator: "tea" }],
    });
    expect(report.figures.map(({ label }) => label)).toEqual([null, null, LABEL]);
    expect(report.figures[2]).toMatchObject({ indicator: "tea", corrected: [] });
  });

  test("names each field that differs from what the rules read", () => {
    const { report } = curated("figures:\n  - exact: 12支\n", {
      figures: [{ exact: "12支", role: "plan", theme: "talent" }],
    });
    expect(report.figures[0]).toMatchObject({ role: "plan", corrected: ["role", "theme"] });
  });

  test("tells equal figures apart by what stands before or after them", () => {
    const { report } = curated("figures:\n  - exact: 12份\n", {
      figures: [{ exact: "12份", prefix: "发放", suffix: "资料", label: LABEL }],
    });
    expect(report.figures[1]?.label).toEqual(LABEL);
  });

  test("fills the scope that the text leaves open, and only that", () => {
    const village = { kind: "village", name: null } as const;
    const { report } = curated("defaults: {}\n", { defaults: { scope: village } }, [
      {},
      { scope: { kind: "town", name: null } },
      { role: "name" },
    ]);
    expect(report.figures.map(({ scope }) => scope.kind)).toEqual(["village", "town", "unstated"]);
  });

  test("gives a run of sentences its voice", () => {
    const { report } = curated("sentences:\n  - from: 组建\n", {
      sentences: [{ from: "组建12支", voice: "directive" }],
    });
    expect(report.paragraphs[0]?.sentences[0]).toMatchObject({
      voice: "directive",
      corrected: ["voice"],
    });
  });

  test.each([
    ["that no figure reads", { exact: "13支" }, /town\.yaml:2: no figure reads “\[13支\]”/],
    ["that is part of a figure", { exact: "300" }, /there is “300余亩”/],
    [
      "whose prefix is wrong",
      { exact: "12支", prefix: "成立" },
      /before one of them stands “组建”/,
    ],
  ])("says line and mend for a quote %s", (_what, note, message) => {
    expect(() => curated(`figures:\n  - exact: ${note.exact}\n`, { figures: [note] })).toThrow(
      message,
    );
  });

  test("asks for a prefix where two figures read the same", () => {
    expect(() =>
      curated("figures:\n  - exact: 12支\n", { figures: [{ exact: "12支" }] }, [
        {},
        { text: "12支" },
      ]),
    ).toThrow(/2 figures read “\[12支\]”; add a prefix or suffix/);
  });

  test("asks for one note a figure", () => {
    const note = { exact: "12支" };
    expect(() =>
      curated("figures:\n  - exact: 12支\n  - exact: 12支\n", { figures: [note, note] }),
    ).toThrow(/town\.yaml:3: “\[12支\]” is named twice/);
  });

  test("finds the words of a mention, or says that they are not there", () => {
    const start = TEXT.indexOf("发放12份");
    const mention = { indicator: "tea", status: "done", exact: "发放12份" } as const;
    expect(curated("mentions:\n  - exact: x\n", { mentions: [mention] }).mentions).toEqual([
      { indicator: "tea", status: "done", sentence: "p1s1", start, end: start + 5 },
    ]);
    expect(() =>
      curated("mentions:\n  - exact: 没有\n", { mentions: [{ ...mention, exact: "没有" }] }),
    ).toThrow(/town\.yaml:2: “\[没有\]” does not stand in the report/);
  });
});

const LABEL = { hans: "茶园", hant: "茶園", en: "Tea gardens" };
const SENTENCE: Sentence = {
  id: "p1s1",
  hans: TEXT,
  hant: TEXT,
  theme: "industry",
  themes: ["industry"],
  voice: "report",
};

function curated(yaml: string, part: Partial<Town>, changes: readonly Partial<Figure>[] = []) {
  const lines = new LineCounter();
  const problems = new Problems("town.yaml", parseDocument(yaml, { lineCounter: lines }), lines);
  const result = curate(report(changes), { ...TOWN, ...part }, problems);
  problems.throwIfAny();
  return result;
}

const report = (changes: readonly Partial<Figure>[]): Report => ({
  schema: "five-towns/report@1",
  id: "x",
  script: "hans",
  title: null,
  meta: {
    published: null,
    author: null,
    publisher: null,
    editor: null,
    notice: null,
    encoding: "utf-8",
  },
  paragraphs: [{ id: "p1", heading: null, sentences: [SENTENCE] }],
  figures: ["12支", "12份", "300余亩"].map((text, index) => ({
    ...aFigure({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length }),
    id: `f${TEXT.indexOf(text)}`,
    ...changes[index],
  })),
  facts: [],
  repairs: [],
  ambiguous: [],
  unpaired: [],
  source: TEXT,
});

const WORDS = { hans: "无", hant: "無", en: "none" };
const TOWN: Town = {
  order: 1,
  names: WORDS,
  seal: { hans: "无", hant: "無" },
  county: null,
  prefecture: null,
  province: null,
  scope: { kind: "town", text: WORDS },
  published: { date: null, text: WORDS },
  period: { from: null, to: null, text: WORDS },
  publisher: null,
  people: [],
  notes: [],
  defaults: {},
  sentences: [],
  figures: [],
  mentions: [],
};

test("a CurationError lists every problem in the order of the lines", () => {
  const error = new CurationError(["a:1: x", "a:2: y"]);
  expect(error.message).toBe("a:1: x\na:2: y");
});
