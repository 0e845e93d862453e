import { Converter } from "opencc-js";
import { expect, test } from "vitest";
import { countCases, failures, OURS } from "../opencc/cases.ts";

test.each([
  ["s2t", 96],
  ["t2s", 55],
] as const)("passes all of OpenCC's own cases of %s: %i", (direction, count) => {
  expect(countCases(direction)).toBe(count);
  expect(failures(direction, OURS[direction])).toEqual([]);
});

test("opencc-js passes no more of them", () => {
  const peers = {
    s2t: Converter({ from: "cn", to: "t" }),
    t2s: Converter({ from: "t", to: "cn" }),
  };
  for (const direction of ["s2t", "t2s"] as const) {
    const ours = failures(direction, OURS[direction]).length;
    expect(ours, direction).toBeLessThanOrEqual(failures(direction, peers[direction]).length);
  }
});
