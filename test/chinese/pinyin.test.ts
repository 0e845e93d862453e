import { expect, test } from "vitest";
import { readPinyin } from "../../src/chinese/pinyin.ts";

test.each([
  ["zhèn", 1, true],
  ["zhen", 1, false],
  ["lǐnɡ", 1, true],
  ["dǎng wěi", 2, true],
  ["máodùn", 2, true],
  ["xī'ān", 2, true],
  ["dangjian yinling", 4, false],
  ["lǘ", 1, true],
  ["zhen4", 1, true],
  ["zhao1 kai1", 2, true],
  ["zhao1kai1", 2, true],
  ["huār", 1, true],
])("%s is read as syllables", (letters, syllables, hasTone) => {
  expect(readPinyin(letters)).toEqual({ syllables, hasTone });
});

test.each(["abc", "trade", "zhèn trade", "ppt", "m2", "A4", "1", "12", "car"])(
  "%s is no pinyin",
  (letters) => {
    expect(readPinyin(letters)).toBeNull();
  },
);
