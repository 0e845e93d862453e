import { describe, expect, test } from "vitest";
import { sentenceRuns } from "../../../src/features/reader/sentence-runs.ts";

describe("sentenceRuns", () => {
  test.each([
    ["words alone", "没有数字", [], [], "没有数字"],
    [
      "figures between words",
      "组建12个队，218人",
      ["12个", "218人"],
      [],
      "组建|[12个]|队，|[218人]",
    ],
    ["a note behind its words", "述暨职工作", [], [[0, 3]], "述暨职|*0|工作"],
    [
      "a note on part of a figure behind the figure",
      "学习11余次。",
      ["11余次"],
      [[0, 5]],
      "学习|[11余次]|*0|。",
    ],
    ["a note at the end", "完成了", [], [[1, 3]], "完成了|*1"],
  ] as const)("sets %s", (_what, text, figures, notes, set) => {
    const spans = figures.map((words) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    });
    const runs = sentenceRuns(
      text.length,
      spans,
      notes.map(([note, at]) => ({ note, at })),
    );
    const written = runs.map((run) => {
      const words = text.slice(run.start, run.end);
      if (run.kind === "note") return `*${run.note}`;
      return run.kind === "figure" ? `[${words}]` : words;
    });
    expect(written.join("|")).toBe(set);
  });
});
