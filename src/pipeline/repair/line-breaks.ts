import { oneOf } from "../../text/characters.ts";
import { splitLines, trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { repairStage, type Repair } from "./kinds.ts";
import { measureLines } from "./page-width.ts";

const INNER_END = /[，、（《“‘「『【,(]$/u;
const INNER_START = /^[，、；：。！？）》”’」』】,;)]/u;
// 投入3.2|万元: a number that its unit stands behind.
const isDigit = oneOf("0123456789０１２３４５６７８９");
const UNIT_START =
  /^(?:[%％‰]|[余多]?[万亿元亩户吨]|公[里顷斤]|平方|立方|千瓦|人次|[余多]?[名个项座])/u;
const OPEN_END = /[\p{Script=Han}\p{L}\d％%]$/u;
const OPEN_START = /^[\p{Script=Han}\p{L}\d“《（]/u;
const ENUMERATED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|第[一二三四五六七八九十]{1,3}[章节条部]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑳●◆■·•])/u;

// As much of a line as tells how it ends or begins.
const END = 2;
const START = 8;

/** Joins a sentence that a line break has cut in two. */
export const joinLines = repairStage((text) => {
  const lines = splitLines(text);
  const { isFull, isVerse } = measureLines(text, lines);
  const words = lines.map((line) => trimSpan(text, line));
  const hasTab = ({ start, end }: Span): boolean => text.slice(start, end).includes("\t");
  const repairs: Repair[] = [];
  for (const [index, line] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined || line.start === line.end || next.start === next.end) continue;
    const before = text.slice(Math.max(line.start, line.end - END), line.end);
    const after = text.slice(next.start, Math.min(next.end, next.start + START));
    const isInside = INNER_END.test(before) || INNER_START.test(after) || isParted(before, after);
    const isIndented = next.start !== lines[index + 1]?.start;
    const runsOn = !isIndented && isFull(index) && goesOn(before, after);
    if ((!isInside && !runsOn) || isVerse(index) || hasTab(line) || hasTab(next)) continue;
    const insert = /\w$/u.test(before) && /^\w/u.test(after) ? " " : "";
    repairs.push({ start: line.end, end: next.start, insert, kind: "whitespace" });
  }
  return repairs;
});

const isParted = (before: string, after: string): boolean =>
  isDigit(before, before.length - 1) && UNIT_START.test(after);

const goesOn = (before: string, after: string): boolean =>
  OPEN_END.test(before) && OPEN_START.test(after) && !ENUMERATED.test(after);
