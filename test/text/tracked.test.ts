import { describe, expect, test } from "vitest";
import { addPass, applyRepairs, repairStage, track } from "../../src/text/tracked.ts";

const cut = (start: number, end: number, insert = "") => ({ start, end, insert, kind: "cut" });

describe("applyRepairs", () => {
  test.each([
    ["removes", "abc", [cut(1, 2)], "ac"],
    ["inserts", "abc", [cut(1, 1, "x")], "axbc"],
    ["replaces several", "abcd", [cut(0, 1, "x"), cut(2, 4, "yz")], "xbyz"],
    ["leaves a text without repairs", "abc", [], "abc"],
  ])("%s", (_what, text, repairs, expected) => {
    expect(applyRepairs(text, repairs)).toBe(expected);
  });

  test.each([
    ["overlap", [cut(0, 2), cut(1, 3)]],
    ["are out of order", [cut(2, 3), cut(0, 1)]],
    ["end before they start", [cut(2, 1)]],
    ["reach beyond the text", [cut(1, 9)]],
  ])("refuses repairs that %s", (_how, repairs) => {
    expect(() => applyRepairs("abc", repairs)).toThrow(RangeError);
  });
});

test("a stage keeps the source and adds a pass", () => {
  const stage = repairStage<string>((text) => [cut(text.indexOf("b"), text.indexOf("b") + 1)]);
  expect(stage(track("abc"))).toEqual({ source: "abc", text: "ac", passes: [[cut(1, 2)]] });
});

test("a pass that finds nothing is not kept", () => {
  expect(addPass(track<string>("abc"), []).passes).toEqual([]);
});
