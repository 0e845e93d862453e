import { repairStage, type Repair } from "./kinds.ts";

const BREAK = /(?<![^\S\n])[^\S\n]*\n[^\S\n]*/gu;
const INNER_END = /[，、（《“‘「『【,(]$/u;
const INNER_START = /^[，、；：。！？）》”’」』】,;)]/u;
const OPEN_END = /[\p{Script=Han}\p{L}\d％%]$/u;
const OPEN_START = /^[\p{Script=Han}\p{L}\d“《（]/u;
const ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[章节条部]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑳●◆■·•])/u;

// Lines that were broken to fit a page are nearly as long as the longest of their block.
const NARROWEST = 20;
const RAGGED = 3;
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
    if (!isCut(before.trim(), after.trim(), widths.get(lineStart) ?? 0)) return [];
    const insert = /\w$/u.test(before) && /^\w/u.test(after) ? " " : "";
    return [{ start: index, end, insert, kind: "whitespace" }];
  });
});

function isCut(before: string, after: string, width: number): boolean {
  if (before === "" || after === "" || before.includes("\t") || after.includes("\t")) return false;
  if (INNER_END.test(before) || INNER_START.test(after)) return true;
  const isFull = width >= NARROWEST && before.length >= width - RAGGED;
  return isFull && OPEN_END.test(before) && OPEN_START.test(after) && !ENUMERATED.test(after);
}

/**
 * For each line by its start, the width of the page it was broken to fit: the
 * longest line of a block of three or more, where at least two reach it; else 0.
 */
function pageWidths(text: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const lines = block.split("\n");
    const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
    const full = lines.filter((line) => line.trim().length >= longest - RAGGED).length;
    let start = index;
    for (const line of lines) {
      widths.set(start, full >= FULL_LINES && lines.length >= BLOCK ? longest : 0);
      start += line.length + 1;
    }
  }
  return widths;
}
