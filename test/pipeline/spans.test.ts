import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReport } from "../../src/pipeline/read-report.ts";
import { offsetMap } from "../../src/text/offset-map.ts";
import type { Span } from "../../src/text/span.ts";
import { applyRepairs } from "../../src/text/tracked.ts";

const TOWNS = ["shaping", "unnamed", "shangzhuang", "songjia", "daze"];
const SPANS = 10_000;

/** Random spans within a length. */
const spansOf = (length: number): Span[] =>
  fc
    .sample(fc.tuple(fc.nat(length), fc.nat(length)), { numRuns: SPANS, seed: 5 })
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

describe.each(TOWNS)("ten thousand random spans of %s", (town) => {
  const report = readReport(readFileSync(`data/towns/${town}/report.txt`), town);
  const { source, repairs } = report;
  const { toSource, fromSource } = offsetMap(repairs);
  const text = applyRepairs(
    source,
    repairs.map(({ inserted, ...repair }) => ({ ...repair, insert: inserted })),
  );
  const isTouched = (span: Span): boolean =>
    repairs.some(({ start, end }) => start <= span.end && end >= span.start);

  test("find their way from the restored text to the published one and back", () => {
    const lost = spansOf(text.length).filter((span) => {
      const there = toSource(span);
      const back = fromSource(there);
      const again = toSource(back);
      if (again.start !== there.start || again.end !== there.end) return true;
      if (isTouched(there)) return false;
      const isSame = source.slice(there.start, there.end) === text.slice(span.start, span.end);
      return !isSame || back.start !== span.start || back.end !== span.end;
    });
    expect(lost).toEqual([]);
  });

  test("find their way from the published text to the restored one and back", () => {
    const lost = spansOf(source.length).filter((span) => {
      const back = toSource(fromSource(span));
      return !isTouched(span) && (back.start !== span.start || back.end !== span.end);
    });
    expect(lost).toEqual([]);
  });

  test("lie at the same place in both scripts of every sentence", () => {
    const own = report.script === "hans" ? "hans" : "hant";
    let done = 0;
    const placed = report.paragraphs
      .flatMap(({ sentences }) => sentences)
      .map((sentence) => {
        const start = text.indexOf(sentence[own], done);
        done = start + sentence[own].length;
        return { ...sentence, start };
      });
    const lost = spansOf(text.length).filter(({ start, end }) => {
      const sentence = placed.findLast((candidate) => candidate.start <= start);
      if (sentence === undefined || end > sentence.start + sentence.hans.length) return false;
      const [from, to] = [start - sentence.start, end - sentence.start];
      const words = sentence[own].slice(from, to);
      const pair = [sentence.hans.slice(from, to), sentence.hant.slice(from, to)];
      return words !== text.slice(start, end) || pair.some(({ length }) => length !== to - from);
    });
    expect(placed.every(({ start }) => start >= 0)).toBe(true);
    expect(lost).toEqual([]);
  });
});
