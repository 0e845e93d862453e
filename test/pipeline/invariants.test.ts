import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { toHansCharacter } from "../../src/chinese/characters.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { UnreadableError } from "../../src/pipeline/repair/unreadable.ts";
import { offsetMap } from "../../src/text/offset-map.ts";
import { applyRepairs } from "../../src/text/tracked.ts";

const TOWNS = ["shaping", "unnamed", "shangzhuang", "songjia", "daze"] as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Report => readReport(bytesOf(text), "test");
const published = new Map(
  TOWNS.map((town) => [town, readFileSync(`data/towns/${town}/report.txt`, "utf8")] as const),
);

// Pieces of which damaged reports are made, and characters that no report has.
const PIECES = [
  ..."全镇開展活動23次,實施了干部培訓。一、二三個鎮(zhèn)村組織黨建后備干部余次复制范围,里面并持续发展头发;(社區)“黨建+”推動",
  "上莊鎮(zhèn)黨委",
  "實(shí)踐(jiàn)",
  "\n",
  "\n\n",
  "。",
  "。”",
  "“黨建+”",
  "黨建+”",
  " ",
  "\u3000",
  "\u00a0",
  "\ufeff",
  "\u200b",
  "\t",
  "1,500",
  "10:50",
  "1.47",
  "(",
  ")",
  "&nbsp;",
  "<p>",
  "</p>",
  "?/p>",
  "\ufffd",
  "锟斤拷",
  "𠮷",
  "乾隆",
  "瞭望",
  "显著",
  "ABC",
];
const FURNITURE = ["來源:本網 發布日期:2022-01-13", "掃一掃在手機打開當前頁", "评论0", "版权所有"];
const joined = (pieces: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 60 },
    )
    // Control characters make a file of no text at all, which is refused.
    .map((parts) => `镇${parts.join("").replace(/[\0-\u0008\u000e-\u001f\u007f]/gu, "")}`);
const damaged = joined([...PIECES, ...FURNITURE]);
const html = damaged.map((text) => `<!doctype html><div><p>${text}</p><ul><li>${text}</table>`);
const texts = fc.oneof({ weight: 4, arbitrary: damaged }, html);

const sentencesOf = (report: Report) => report.paragraphs.flatMap(({ sentences }) => sentences);
const solid = (text: string): string => text.replace(/\s/gu, "");

function checkScripts(report: Report): void {
  for (const { hans, hant } of sentencesOf(report)) expect(hant).toHaveLength(hans.length);
}

function checkSimplified({ paragraphs, ambiguous }: Report): void {
  for (const { id, hans } of paragraphs.flatMap(({ sentences }) => sentences)) {
    let at = 0;
    for (const character of hans) {
      const isNoted = ambiguous.some(({ sentence, start }) => sentence === id && start === at);
      if (!isNoted) expect(toHansCharacter(character)).toBe(character);
      at += character.length;
    }
  }
}

function checkRepairs({ source, repairs, paragraphs, script }: Report): void {
  let done = 0;
  let text = "";
  for (const { kind, start, end, removed, inserted } of repairs) {
    expect(start).toBeGreaterThanOrEqual(done);
    expect(source.slice(start, end)).toBe(removed);
    expect(removed).not.toBe(inserted);
    const [first, last] = [Array.from(removed), Array.from(inserted)];
    if (removed !== "" && inserted !== "") {
      expect(first[0]).not.toBe(last[0]);
      expect(first.at(-1)).not.toBe(last.at(-1));
    }
    if (!["chrome", "markup"].includes(kind) && /\p{Script=Han}/u.test(removed)) {
      expect(inserted).not.toBe("");
    }
    text += source.slice(done, start) + inserted;
    done = end;
  }
  text += source.slice(done);
  const own = script === "hans" ? "hans" : "hant";
  const restored = paragraphs.flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence[own]),
  );
  expect(solid(restored.join(""))).toBe(solid(text));
}

function checkSentences(report: Report): void {
  for (const sentence of sentencesOf(report)) {
    expect(sentence.hans).toBe(sentence.hans.trim());
    expect(sentence.hans).not.toBe("");
    expect(sentence.hans).not.toContain("\n");
  }
}

/** Published text again from the restored one: each repair undone at its place. */
function revert(report: Report): string {
  let text = restoredText(report);
  for (const { start, removed, inserted } of report.repairs) {
    text = text.slice(0, start) + removed + text.slice(start + inserted.length);
  }
  return text;
}

/** The whole text with its repairs made. */
const restoredText = ({ source, repairs }: Report): string =>
  applyRepairs(
    source,
    repairs.map(({ inserted, ...repair }) => ({ ...repair, insert: inserted })),
  );

describe("any text", () => {
  test("has every sentence in both scripts at one length", () => {
    fc.assert(
      fc.property(texts, (text) => checkScripts(read(text))),
      { numRuns: 150 },
    );
  });

  test("has no Traditional character in its Simplified sentences that is not noted", () => {
    fc.assert(
      fc.property(texts, (text) => checkSimplified(read(text))),
      { numRuns: 150 },
    );
  });

  test("needs no repair once it is repaired", () => {
    fc.assert(
      fc.property(joined(PIECES), (text) => {
        const restored = restoredText(read(text));
        expect(read(restored).repairs).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("comes back whole through its repairs, which are sorted, disjoint and minimal", () => {
    fc.assert(
      fc.property(texts, (text) => checkRepairs(read(text))),
      { numRuns: 300 },
    );
  });

  test("falls into sentences without outer space", () => {
    fc.assert(
      fc.property(texts, (text) => checkSentences(read(text))),
      { numRuns: 150 },
    );
  });

  test("is as published once its repairs are undone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const report = read(text);
        expect(revert(report)).toBe(report.source);
      }),
      { numRuns: 100 },
    );
  });

  test("gives the same report every time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { numRuns: 50 },
    );
  });
});

test("any bytes give a report or a clear error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        const report = readReport(bytes, "test");
        checkScripts(report);
        checkRepairs(report);
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        expect(error.message).toMatch(/^(?:empty|binary, not text|no Chinese text)$/u);
      }
    }),
    { numRuns: 300 },
  );
});

describe.each(TOWNS)("the report of %s", (town) => {
  const report = read(published.get(town) ?? "");

  test("keeps the invariants", () => {
    checkScripts(report);
    checkRepairs(report);
    checkSentences(report);
    checkSimplified(report);
    expect(revert(report)).toBe(published.get(town));
  });

  test("needs no repair once it is repaired", () => {
    const restored = restoredText(report);
    const again = read(restored);
    expect(again.repairs).toEqual([]);
    expect(restoredText(again)).toBe(restored);
  });

  test("carries any span to the source and back", () => {
    const { source, repairs } = report;
    const { toSource, fromSource } = offsetMap(repairs);
    const text = restoredText(report);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const there = toSource(span);
        expect(toSource(fromSource(there))).toEqual(there);
        const isTouched = repairs.some(
          ({ start, end }) => start <= there.end && end >= there.start,
        );
        if (isTouched) return;
        expect(source.slice(there.start, there.end)).toBe(text.slice(span.start, span.end));
        expect(fromSource(there)).toEqual(span);
      }),
      { numRuns: 1000 },
    );
  });
});
