import { describe, expect, test } from "vitest";
import { readReport } from "../../src/pipeline/read-report.ts";
import { judge, type Aspect, type Verdict } from "./judge.ts";
import { readPractice, type Shelf } from "./practice.ts";

const judgeShelf = (shelf: Shelf) =>
  readPractice(shelf).map((one) => ({
    kind: one.kind,
    ...judge(one, readReport(new TextEncoder().encode(one.source), one.kind)),
  }));
const practice = judgeShelf("practice");
const later = [...judgeShelf("seen"), ...judgeShelf("unseen")];
const verdicts = practice.flatMap((one) => one.verdicts);
const isInDigits = ({ expected }: Verdict): boolean => /[\d０-９]/u.test(expected.quote);
const isHeldOut = ({ expected }: Verdict): boolean => expected.line % 2 === 0;

/** The misses of an aspect, and the share of what is right, in percent. */
function shareOf(among: readonly Verdict[], aspect: Aspect) {
  const missed = among.filter(({ wrong }) => wrong.has(aspect));
  const right = among.filter((verdict) => verdict.right.includes(aspect)).length;
  return {
    share: (100 * right) / (right + missed.length),
    misses: missed.map(({ expected, wrong }) => `${expected.quote}: ${wrong.get(aspect)}`),
  };
}

test("the practice set holds at least eight reports and five hundred figures", () => {
  expect(practice.length).toBeGreaterThanOrEqual(8);
  expect(verdicts.length).toBeGreaterThanOrEqual(500);
});

describe("of the numbers in digits in the practice reports", () => {
  test.each([
    ["found", 100],
    ["span", 99],
    ["value", 99],
    ["dimension", 98],
    ["per", 98],
    ["qualifier", 98],
    ["change", 98],
    ["role", 95],
    ["theme", 90],
    ["counts", 80],
  ] as const)("%s is right for at least %d %%", (aspect, floor) => {
    const { share, misses } = shareOf(verdicts.filter(isInDigits), aspect);
    expect(share, misses.join("\n")).toBeGreaterThanOrEqual(floor);
  });
});

describe("of the half that was held out while rules were tuned", () => {
  test.each([
    ["value", 99],
    ["role", 95],
    ["theme", 90],
  ] as const)("%s is right for at least %d %%", (aspect, floor) => {
    const { share, misses } = shareOf(verdicts.filter(isHeldOut), aspect);
    expect(share, misses.join("\n")).toBeGreaterThanOrEqual(floor);
  });
});

test("of the numbers in Chinese numerals at least 95 % are found with their value", () => {
  const among = verdicts.filter((verdict) => !isInDigits(verdict));
  for (const aspect of ["found", "value"] as const) {
    const { share, misses } = shareOf(among, aspect);
    expect(share, misses.join("\n")).toBeGreaterThanOrEqual(95);
  }
});

test("words in which a numeral is frozen give next to no figures", () => {
  expect(practice.flatMap(({ extra }) => extra).length).toBeLessThanOrEqual(3);
});

describe("of the numbers in the reports that were composed when the rules stood", () => {
  test.each([
    ["found", 99],
    ["value", 99],
    ["dimension", 98],
    ["qualifier", 98],
    ["role", 95],
    ["theme", 90],
    ["counts", 80],
  ] as const)("%s is right for at least %d %%", (aspect, floor) => {
    const among = later.flatMap((one) => one.verdicts);
    const { share, misses } = shareOf(among, aspect);
    expect(share, misses.join("\n")).toBeGreaterThanOrEqual(floor);
  });

  test("next to none is read where people see no figure", () => {
    expect(later.flatMap(({ extra }) => extra).length).toBeLessThanOrEqual(3);
  });
});
