import { describe, expect, test } from "vitest";
import { railRuns } from "../../../src/features/reader/rail-runs.ts";
import type { Voice } from "../../../src/model/report.ts";
import type { Theme } from "../../../src/model/theme.ts";

const sentence = (index: number, [theme, voice, hans]: readonly [Theme | null, Voice, string]) => ({
  id: `p1s${index + 1}`,
  theme,
  voice,
  hans,
});

describe("railRuns", () => {
  test.each([
    [
      "joins sentences on one theme",
      [
        ["culture", "report", "甲乙。"],
        ["culture", "report", "丙。"],
      ],
      ["p1s1 culture 5"],
    ],
    [
      "keeps two themes apart",
      [
        ["culture", "report", "甲。"],
        ["talent", "report", "乙。"],
      ],
      ["p1s1 culture 2", "p1s2 talent 2"],
    ],
    [
      "returns to a theme in a run of its own",
      [
        ["culture", "report", "甲。"],
        ["talent", "report", "乙。"],
        ["culture", "report", "丙。"],
      ],
      ["p1s1 culture 2", "p1s2 talent 2", "p1s3 culture 2"],
    ],
    [
      "gives another's voice no theme",
      [
        ["culture", "comment", "甲。"],
        ["talent", "comment", "乙。"],
      ],
      ["p1s1 comment 4"],
    ],
    [
      "keeps two voices apart",
      [
        ["culture", "event", "甲。"],
        ["culture", "directive", "乙。"],
      ],
      ["p1s1 event 2", "p1s2 directive 2"],
    ],
    ["leaves sentences on no theme without one", [[null, "report", "甲。"]], ["p1s1 report 2"]],
  ] as const)("%s", (_title, sentences, runs) => {
    const read = railRuns(sentences.map((words, index) => sentence(index, words)));
    expect(read.map(({ id, theme, voice, length }) => `${id} ${theme ?? voice} ${length}`)).toEqual(
      runs,
    );
  });
});
