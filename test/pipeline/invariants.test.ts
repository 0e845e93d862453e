import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { toHansCharacter } from "../../src/chinese/hans-characters.ts";
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
  ...Array.from(
    "全镇開展活動23次,實施了干部培訓。一、二三個鎮(zhèn)村組織黨建后備干部余次复制范围,里面并持续发展头发;(社區)“黨建+”推動",
  ),
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
    .map((parts) => `镇${parts.join("").replace(/[^\P{Cc}\s]/gu, "")}`);
const damaged = joined([...PIECES, ...FURNITURE]);
const html = damaged.map((text) => `<!doctype html><div><p>${text}</p><ul><li>${text}</table>`);
const texts = fc.oneof({ weight: 4, arbitrary: damaged }, html);

const sentencesOf = (report: Report) => report.paragraphs.flatMap(({ sentences }) => sentences);
const solid = (text: string): string => text.replace(/\s/gu, "");

/** What a report breaks of the contract, a line each. */
const faultsOf = (report: Report): string[] => [
  ...lengthFaults(report),
  ...simplifiedFaults(report),
  ...logFaults(report),
  ...sentenceFaults(report),
  ...(solid(restoredText(report)) === solid(sentencesText(report)) ? [] : ["text is lost"]),
];

const lengthFaults = (report: Report): string[] =>
  sentencesOf(report).flatMap(({ id, hans, hant }) =>
    hans.length === hant.length ? [] : [`${id}: ${hans} and ${hant} differ in length`],
  );

function simplifiedFaults(report: Report): string[] {
  const noted = new Set(report.ambiguous.map(({ sentence, start }) => `${sentence} ${start}`));
  return sentencesOf(report).flatMap(({ id, hans }) => {
    let at = 0;
    return Array.from(hans).flatMap((character) => {
      const place = `${id} ${at}`;
      at += character.length;
      const isFine = toHansCharacter(character) === character || noted.has(place);
      return isFine ? [] : [`${place}: ${character} has a Simplified form`];
    });
  });
}

function logFaults({ source, repairs }: Report): string[] {
  let done = 0;
  return repairs.flatMap(({ kind, start, end, removed, inserted }) => {
    const [old, fresh] = [Array.from(removed), Array.from(inserted)];
    const mayRemove = kind === "chrome" || kind === "markup" || inserted !== "";
    const faults = [
      start < done ? "overlaps" : "",
      source.slice(start, end) === removed ? "" : "is not what the source has",
      removed === inserted ? "changes nothing" : "",
      removed !== "" && inserted !== "" && old[0] === fresh[0] ? "begins too early" : "",
      removed !== "" && inserted !== "" && old.at(-1) === fresh.at(-1) ? "ends too late" : "",
      mayRemove || !/\p{Script=Han}/u.test(removed) ? "" : "removes words",
    ];
    done = end;
    return faults.flatMap((fault) => (fault === "" ? [] : [`${kind} ${start}: ${fault}`]));
  });
}

const sentenceFaults = (report: Report): string[] =>
  sentencesOf(report).flatMap(({ id, hans }) =>
    hans !== "" && hans === hans.trim() && !hans.includes("\n") ? [] : [`${id}: outer space`],
  );

const sentencesText = (report: Report): string => {
  const own = report.script === "hans" ? "hans" : "hant";
  return sentencesOf(report)
    .map((sentence) => sentence[own])
    .join("");
};

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
  test("keeps the contract: both scripts, nothing lost, a sorted, disjoint, minimal log", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faultsOf(read(text))).toEqual([]);
      }),
      { numRuns: 400 },
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
      expect(REASONS_OR_NONE).toContainEqual(faultsOfBytes(bytes));
    }),
    { numRuns: 300 },
  );
});

const REASONS_OR_NONE = [[], ["empty"], ["binary, not text"], ["no Chinese text"]];

function faultsOfBytes(bytes: Uint8Array): string[] {
  try {
    return faultsOf(readReport(bytes, "test"));
  } catch (error) {
    if (error instanceof UnreadableError) return [error.message];
    throw error;
  }
}

describe.each(TOWNS)("the report of %s", (town) => {
  const report = read(published.get(town) ?? "");

  test("keeps the invariants", () => {
    expect(faultsOf(report)).toEqual([]);
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
