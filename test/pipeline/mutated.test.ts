import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readReport } from "../../src/pipeline/read-report.ts";
import { figureFaults } from "../helpers/figure-faults.ts";
import { mutate, seeded } from "../helpers/mutate.ts";
import { readPractice } from "../reports/practice.ts";

// A part of a report is enough to be damaged, and quick to read.
const PART = 200;
const CASES = 200;

const texts = [
  ...["shaping", "unnamed", "shangzhuang", "songjia", "daze"].map((town) =>
    readFileSync(`data/towns/${town}/report.txt`, "utf8"),
  ),
  ...readPractice().map(({ source }) => source),
];

test("a quotation that the end of a text cuts off is closed there", () => {
  const text = "镇村“争先创星”，抓党建“争先创星";
  const { paragraphs } = readReport(new TextEncoder().encode(text), "x");
  expect(paragraphs[0]?.sentences[0]?.hans).toBe(`${text}”`);
});

test(
  "a damaged report keeps every digit in one figure, in order and of the right shape",
  { timeout: 30_000 },
  () => {
    const random = seeded(1);
    for (let count = 0; count < CASES; count += 1) {
      const text = texts[count % texts.length] ?? "";
      const start = Math.floor(random() * Math.max(1, text.length - PART));
      const damaged = mutate(`镇${text.slice(start, start + PART)}`, random);
      const report = readReport(new TextEncoder().encode(damaged), "x");
      expect(figureFaults(report), damaged).toEqual([]);
    }
  },
);
