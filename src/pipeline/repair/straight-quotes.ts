import { splitLines } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { codeLines } from "./code-lines.ts";
import { repairStage, type Repair } from "./kinds.ts";

const OUTSIDE = /^(?:[\p{Script=Han}\u3001-\u301f\uff01-\uff60,:;.!?。"\s]|$)/u;

// Words of another language in a Chinese sentence: 他說:"Great!"大家笑了.
const CHINESE = /^[\p{Script=Han}\u3001-\u301f\uff01-\uff60]/u;
const LEADS_IN = /[\p{Script=Han}\u3001-\u301f\uff01-\uff60][:,]?$/u;

/**
 * Curves straight quotation marks round Chinese: "两委"班子 becomes “两委”班子.
 * A line where they do not pair, and marks in code, stay.
 */
export const curveQuotes = repairStage((text) => {
  if (!text.includes('"')) return [];
  const repairs: Repair[] = [];
  const isCode = codeLines(text);
  for (const line of splitLines(text)) {
    const marks = straightMarks(text, line);
    const [only] = marks;
    if (only === undefined || isCode(line.start)) continue;
    if (marks.length === 1) repairs.push(...curveHalf(text, line.start, only));
    if (marks.length % 2 === 0) {
      for (let index = 0; index < marks.length; index += 2) {
        repairs.push(...curvePair(text, marks[index] ?? 0, marks[index + 1] ?? 0));
      }
    }
  }
  return repairs;
});

const straightMarks = (text: string, { start, end }: Span): number[] =>
  Array.from(text.slice(start, end).matchAll(/"/gu), ({ index }) => start + index);

/** A straight mark that closes what a curved one opens: “党建+". */
function curveHalf(text: string, lineStart: number, at: number): Repair[] {
  const before = text.slice(lineStart, at);
  const isOpen = before.lastIndexOf("“") > before.lastIndexOf("”");
  const fits = OUTSIDE.test(text.charAt(at + 1)) && !/^[^\n]*”/u.test(text.slice(at + 1));
  return isOpen && fits ? [{ start: at, end: at + 1, insert: "”", kind: "punctuation" }] : [];
}

function curvePair(text: string, open: number, close: number): Repair[] {
  const isChinese =
    /\p{Script=Han}/u.test(text.slice(open + 1, close)) ||
    (LEADS_IN.test(text.slice(Math.max(0, open - 2), open)) &&
      CHINESE.test(text.charAt(close + 1)));
  const fits = OUTSIDE.test(text.charAt(open - 1)) && OUTSIDE.test(text.charAt(close + 1));
  if (!isChinese || !fits) return [];
  return [
    { start: open, end: open + 1, insert: "“", kind: "punctuation" },
    { start: close, end: close + 1, insert: "”", kind: "punctuation" },
  ];
}
