import { describe, expect, test } from "vitest";
import {
  countAsOne,
  countPlaywright,
  countVitest,
  sumUp,
  troublesOfPlaywright,
  troublesOfVitest,
} from "./results.mjs";

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
      { passed: 5, failed: 0 },
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

describe("what went wrong is told again at the end", () => {
  const spec = (title: string, status: string, ...errors: readonly string[]) => ({
    file: "a.spec.ts",
    line: 7,
    title,
    tests: [{ status, results: [...errors.map((message) => ({ error: { message } })), {}] }],
  });

  test("of journeys, also of those that passed at the second try, however deep they stand", () => {
    const inner = { specs: [spec("stays", "flaky", "moved")] };
    const suite = { specs: [spec("opens", "expected"), spec("closes", "unexpected", "stuck")] };
    expect(troublesOfPlaywright({ suites: [{ ...suite, suites: [inner] }] })).toEqual([
      "passed at the second try: a.spec.ts:7 › stays\n    moved",
      "failed: a.spec.ts:7 › closes\n    stuck",
    ]);
  });

  test("of unit tests, and of a file that could not be read; long errors are cut", () => {
    const long = Array.from({ length: 40 }, (_, line) => `\u001b[31mline ${line}\u001b[39m`);
    const failed = { status: "failed", fullName: "reads", failureMessages: [long.join("\n")] };
    const passed = { status: "passed", fullName: "writes", failureMessages: [] };
    const [first = "", ...others] = troublesOfVitest({
      testResults: [
        { name: "a.test.ts", message: "", assertionResults: [passed, failed] },
        { name: "b.test.ts", message: "no such module", assertionResults: [] },
      ],
    });
    expect(first.split("\n").slice(0, 2)).toEqual(["failed: a.test.ts › reads", "    line 0"]);
    expect(first.split("\n").length).toBeLessThan(20);
    expect(others).toEqual(["failed: b.test.ts\n    no such module"]);
  });
});
