import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/pipeline/read-report.ts";

// The ledger of each report as the rules read it, a line a figure, before
// anything is curated: a diff here shows every figure that a change of rule moves.
describe("the rules read the same figures as were approved", () => {
  test.each(["shaping", "unnamed", "shangzhuang", "songjia", "daze"])("in %s", async (id) => {
    const { figures } = readReport(readFileSync(`data/towns/${id}/report.txt`), id);
    const lines = figures.map((f) => {
      const value = f.low === f.high ? f.low : `${f.low}–${f.high}`;
      const parts = [
        f.sentence,
        f.text,
        f.role,
        value,
        f.unit,
        f.per,
        f.qualifier,
        f.change,
        f.theme,
        f.topic,
        f.measure,
        f.scope.kind,
        f.when.text,
        f.counts?.hans,
        f.date,
      ];
      return parts.map((part) => part ?? "-").join(" | ");
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${id}.txt`);
  });
});
