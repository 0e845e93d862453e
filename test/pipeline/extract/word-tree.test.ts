import { describe, expect, test } from "vitest";
import { Places } from "../../../src/pipeline/extract/places.ts";
import { wordEnds, wordTree } from "../../../src/pipeline/extract/word-tree.ts";

const tree = wordTree([{ word: "人" }, { word: "人次" }, { word: "次" }]);

describe("a tree of words", () => {
  test.each([
    ["人次", 0, "人次"],
    ["人们", 0, "人"],
    ["们人", 0, null],
    ["人", 1, null],
  ])("finds in %s from %i the longest word %s", (text, at, word) => {
    expect(tree.longestAt(text, at)?.word ?? null).toBe(word);
  });

  test("finds every word, also such as overlap", () => {
    const found = new Places<{ readonly word: string }>();
    tree.findAll("五人次", found);
    const words = found.entries.slice(0, found.size).map(({ word }) => word);
    expect(words).toEqual(["人", "人次", "次"]);
    expect(found.starts.slice(0, found.size)).toEqual([1, 1, 2]);
    expect(found.ends.slice(0, found.size)).toEqual([2, 3, 3]);
  });

  test.each([
    ["同比增长", 4, 4],
    ["增长", 2, 2],
    ["增收", 2, 0],
    ["", 0, 0],
  ])("tells how long the word is that ends %s", (text, at, length) => {
    expect(wordEnds(["增长", "同比增长"])(text, at)).toBe(length);
  });
});
