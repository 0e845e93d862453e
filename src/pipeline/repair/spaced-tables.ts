import { splitLines, trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { repairStage, type Repair } from "./kinds.ts";

const LEAST_ROWS = 3;
const LONGEST_CELL = 24;
const GAP = /[^\S\n\t]{2,}/gu;
const NUMBER = /^[-－]?[\d０-９]/u;
const SENTENCE = /[。！？；，]/u;

/**
 * Puts a tab at each border of a table that spaces set out: rows right under
 * each other of as many short cells, all but the first with a number.
 */
export const setTables = repairStage((text) => {
  if (!/[^\S\n\t]{2}[-－]?[\d０-９]/u.test(text)) return [];
  const repairs: Repair[] = [];
  const rows: Span[][] = [];
  const close = () => {
    if (rows.length >= LEAST_ROWS) {
      for (const { start, end } of rows.flat()) {
        repairs.push({ start, end, insert: "\t", kind: "whitespace" });
      }
    }
    rows.length = 0;
  };
  for (const line of splitLines(text)) {
    const gaps = gapsOf(text, line);
    const goesOn = gaps !== null && gaps.counts && rows[0]?.length === gaps.spans.length;
    if (!goesOn) close();
    if (gaps !== null) rows.push(gaps.spans);
  }
  close();
  return repairs;
});

interface Gaps {
  readonly spans: Span[];
  /** Whether a number stands behind one of them. */
  readonly counts: boolean;
}

/** The gaps between the cells of a row; null where a line is no row. */
function gapsOf(text: string, line: Span): Gaps | null {
  const { start, end } = trimSpan(text, line);
  const words = text.slice(start, end);
  if (words.includes("\t") || SENTENCE.test(words)) return null;
  const spans = Array.from(words.matchAll(GAP), ({ 0: gap, index }) => ({
    start: start + index,
    end: start + index + gap.length,
  }));
  const [, ...cells] = words.split(GAP);
  if (spans.length === 0 || cells.some((cell) => cell.length > LONGEST_CELL)) return null;
  return { spans, counts: cells.some((cell) => NUMBER.test(cell)) };
}
