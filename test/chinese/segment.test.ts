import { expect, test } from "vitest";
import { segment } from "../../src/chinese/segment.ts";

test.each([
  ["新|征程", "an entry of the list that crosses a border does not win: 新征"],
  ["保护|发展", "nor does 护发"],
  ["沙|冲|村", "a place that no list knows"],
  ["𠮷", "a character of two code units"],
])("cuts %s (%s)", (expected) => {
  const text = expected.replaceAll("|", "");
  const words = segment(text).map(({ start, end }) => text.slice(start, end));
  expect(words.join("|")).toBe(expected);
});
