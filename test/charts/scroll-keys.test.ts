import { describe, expect, test } from "vitest";
import { markAfter } from "../../src/charts/scroll-keys.ts";

const scrolls = [
  [
    { key: "a1", at: 0 },
    { key: "a2", at: 40 },
    { key: "a3", at: 90 },
  ],
  [
    { key: "b1", at: 0 },
    { key: "b2", at: 35 },
  ],
];

describe("markAfter", () => {
  test.each([
    ["down along the scroll", "a1", "ArrowDown", "a2"],
    ["up along the scroll", "a2", "ArrowUp", "a1"],
    ["to the next scroll at about the same place", "a2", "ArrowRight", "b2"],
    ["to the end of a shorter scroll", "a3", "ArrowRight", "b2"],
    ["back to the scroll before", "b2", "ArrowLeft", "a2"],
    ["to the first of the scroll", "a3", "Home", "a1"],
    ["to the last of the scroll", "a1", "End", "a3"],
    ["nowhere past an end", "a3", "ArrowDown", null],
    ["nowhere past the last scroll", "b1", "ArrowRight", null],
    ["nowhere by another key", "a1", "x", null],
    ["nowhere from a mark that is not there", "c1", "ArrowDown", null],
  ])("leads %s", (_where, from, key, to) => {
    expect(markAfter(scrolls, from, key, true)).toBe(to);
  });

  test("turns with scrolls that lie on their side", () => {
    expect(markAfter(scrolls, "a1", "ArrowRight", false)).toBe("a2");
    expect(markAfter(scrolls, "a1", "ArrowDown", false)).toBe("b1");
  });
});
