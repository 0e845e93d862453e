import { describe, expect, test } from "vitest";
import { placeNotes } from "../../../src/features/reader/place-notes.ts";
import type { Quote } from "../../../src/model/town.ts";

const text = { hans: "原文如此", hant: "原文如此", en: "as published" };
const note = (at?: Quote) =>
  at === undefined ? ({ kind: "gap", text } as const) : ({ kind: "slip", text, at } as const);
const sentences = ["组织学习11余次。", "述暨职工作，再述暨职。"].map((hans, index) => ({
  id: `p1s${index + 1}`,
  hans,
  hant: hans,
  theme: null,
  themes: [],
  voice: "report" as const,
  corrected: [],
}));

/** The place of a note, as what stands before its sign. */
const before = (at: { sentence: string; offset: number } | null) => {
  const sentence = sentences.find(({ id }) => id === at?.sentence);
  return at === null ? "the whole report" : (sentence?.hans.slice(0, at.offset) ?? "nowhere");
};

describe("placeNotes", () => {
  test("numbers the notes as the text runs, those on the whole report last", () => {
    const placed = placeNotes(
      [note(), note({ exact: "述暨职", prefix: "再" }), note({ exact: "11余次" })],
      sentences,
    );
    expect(placed.map(({ number, at }) => `${number} ${before(at)}`)).toEqual([
      "1 组织学习11余次",
      "2 述暨职工作，再述暨职",
      "3 the whole report",
    ]);
  });
});
