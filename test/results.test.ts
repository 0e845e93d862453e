import { describe, expect, test } from "vitest";
import { countAsOne, countPlaywright, countVitest, sumUp } from "./results.mjs";

const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
});
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky },
});

describe("a run of checks", () => {
  test.each([
    ["all pass", countVitest(true, vitest(5, 0)), { passed: 5, failed: 0 }],
    ["some fail", countVitest(false, vitest(3, 2)), { passed: 3, failed: 2 }],
    [
      "a file that cannot be read fails",
      countVitest(false, vitest(3, 0)),
      { passed: 3, failed: 1 },
    ],
    ["none is run", countVitest(true, vitest(0, 0)), { passed: 0, failed: 1 }],
    ["journeys pass", countPlaywright(true, playwright(4, 0)), { passed: 4, failed: 0 }],
    ["journeys fail", countPlaywright(false, playwright(4, 1)), { passed: 4, failed: 1 }],
    [
      "one passes at the second try",
      countPlaywright(true, playwright(4, 0, 1)),
      { passed: 4, failed: 1 },
    ],
    [
      "the browser does not start",
      countPlaywright(false, playwright(0, 0)),
      { passed: 0, failed: 1 },
    ],
    ["the types are right", countAsOne(true), { passed: 1, failed: 0 }],
    ["the types are wrong", countAsOne(false), { passed: 0, failed: 1 }],
  ])("%s", (_what, counts, expected) => {
    expect(counts).toEqual(expected);
  });

  test.each([
    [[countAsOne(true), countVitest(true, vitest(5, 0))], "6 passed, 0 failed", true],
    [[countAsOne(false), countVitest(true, vitest(5, 0))], "5 passed, 1 failed", false],
    [[], "0 passed, 0 failed", false],
  ])("is summed over all runners", (counts, line, good) => {
    expect(sumUp(counts)).toEqual({ line, good });
  });
});
