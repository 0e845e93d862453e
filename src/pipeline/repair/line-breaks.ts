import { repairStage, type Repair } from "./kinds.ts";

const BREAK = /(?<![^\S\n])[^\S\n]*\n[^\S\n]*/gu;
const INNER_END = /[，、（《“‘「『【,(]$/u;
const INNER_START = /^[，、；：。！？）》”’」』】,;)]/u;
const OPEN_END = /[\p{Script=Han}\p{L}\d％%]$/u;
const OPEN_START = /^[\p{Script=Han}\p{L}\d“《（]/u;
const ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[章节条部]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑳●◆■·•])/u;

// Lines that were broken to fit a page are nearly as wide as the widest of their block.
const NARROWEST = 40;
const RAGGED = 4;
const FULL_LINES = 2;
const BLOCK = 3;

/** Joins a sentence that a line break has cut in two. */
export const joinLines = repairStage((text) => {
  const widths = pageWidths(text);
  return Array.from(text.matchAll(BREAK)).flatMap(({ 0: gap, index }): Repair[] => {
    const lineStart = text.lastIndexOf("\n", index - 1) + 1;
    const before = text.slice(lineStart, index);
    const end = index + gap.length;
    const nextBreak = text.indexOf("\n", end);
    const after = text.slice(end, nextBreak === -1 ? text.length : nextBreak);
    const isFull = isIndented(gap) ? false : reaches(before, widths.get(lineStart) ?? 0);
    if (widths.get(lineStart) === VERSE) return [];
    if (!isCut(before.trim(), after.trim(), isFull)) return [];
    const insert = /\w$/u.test(before) && /^\w/u.test(after) ? " " : "";
    return [{ start: index, end, insert, kind: "whitespace" }];
  });
});

function isCut(before: string, after: string, isFull: boolean): boolean {
  if (before === "" || after === "" || before.includes("\t") || after.includes("\t")) return false;
  if (INNER_END.test(before) || INNER_START.test(after)) return true;
  return isFull && OPEN_END.test(before) && OPEN_START.test(after) && !ENUMERATED.test(after);
}

// A line that begins with space begins a paragraph.
const isIndented = (gap: string): boolean => /\n[^\S\n]/u.test(gap);

const reaches = (line: string, width: number): boolean =>
  width >= NARROWEST && widthOf(line) >= width - RAGGED;

/** The columns that a line takes, its indent with it: Chinese takes two a character. */
const widthOf = (line: string): number => line.trimEnd().replace(/[^\p{ASCII}]/gu, "  ").length;

const VERSE = -1;
const VERSES = 4;
const LONGEST_VERSE = 32;

/** Four short lines or more of one length are verse, which is broken on purpose. */
function isVerse(lines: readonly string[]): boolean {
  const [first = 0, ...others] = lines.map(widthOf).toReversed();
  return (
    first <= LONGEST_VERSE &&
    others.slice(0, VERSES - 1).filter((width) => width === first).length === VERSES - 1
  );
}

/**
 * For each line by its start, the width of the page it was broken to fit: the
 * widest line of a block of three or more, where at least two reach it; else 0, or `VERSE`.
 */
function pageWidths(text: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const lines = block.split("\n");
    const widest = isVerse(lines)
      ? VERSE
      : lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
    const full = lines.filter((line) => reaches(line, widest)).length;
    let start = index;
    for (const line of lines) {
      const isWide = full >= FULL_LINES && lines.length >= BLOCK;
      widths.set(start, isWide || widest === VERSE ? widest : 0);
      start += line.length + 1;
    }
  }
  return widths;
}
