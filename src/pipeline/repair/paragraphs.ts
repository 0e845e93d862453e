import { splitLines, trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { findSentences } from "./sentences.ts";

/** A paragraph of the restored text, by its spans. */
export interface Outline {
  readonly kind: "title" | "heading" | "body" | "row";
  /** The heading over it; an outline of its own, too. */
  readonly heading: Span | null;
  readonly sentences: readonly Span[];
  /** For a row, the head of each sentence's column, the nearest part first; else empty. */
  readonly heads: readonly (readonly Span[])[];
}

interface Line extends Span {
  readonly text: string;
  /** The page calls it a heading. */
  readonly isMarked: boolean;
}

/**
 * The paragraphs of a restored text: one a line. `headings` are the offsets of
 * the lines that the page itself calls headings.
 */
export function outline(text: string, headings: ReadonlySet<number>): Outline[] {
  const lines = readLines(text, headings);
  const found: Outline[] = [];
  let heading: Span | null = null;
  let heads: readonly (readonly Span[])[] = [];
  let tableStart = 0;
  for (const [index, line] of lines.entries()) {
    if (isRow(line)) {
      const cells = readCells(text, line);
      const before = lines[index - 1];
      if (before === undefined || !isRow(before) || isNextTable(before, line, lines[index + 1])) {
        tableStart = index;
        heads = [];
      }
      found.push(readRow(cells, heads, heading));
      if (index === tableStart && isHeadRow(line, lines[index + 1])) heads = cells.map(listed);
      if (index === tableStart + 1 && isSecondHeadRow(cells, lines, index)) {
        heads = joinHeads(heads, cells);
      }
      continue;
    }
    const kind = kindOf(lines, index);
    const isBody = kind === "body";
    if (kind === "heading") heading = { start: line.start, end: line.end };
    found.push({
      kind,
      heading: isBody ? heading : null,
      sentences: isBody ? findSentences(text, line) : [{ start: line.start, end: line.end }],
      heads: [],
    });
  }
  return found;
}

function readLines(text: string, headings: ReadonlySet<number>): Line[] {
  return splitLines(text).flatMap((line) => {
    const words = trimSpan(text, line);
    if (words.start === words.end) return [];
    const start = words.start - emptyCells(text, line, words);
    const inside = text.slice(start, words.end);
    return [{ start, end: words.end, text: inside, isMarked: headings.has(start) }];
  });
}

/** How many empty cells a row begins with: a tab for each. */
function emptyCells(text: string, line: Span, words: Span): number {
  if (!text.slice(words.start, words.end).includes("\t")) return 0;
  let first = words.start;
  while (first > line.start && text.charAt(first - 1) === "\t") first -= 1;
  return words.start - first;
}

const LONGEST_HEADING = 40;
const LONGEST_TITLE = 80;
const ENDED = /[。！？；，：、…,.;:!?]$/u;
// What stands under a picture: 图为茶农在采茶.
const CAPTION = /^(?:图为|[▲△]|[（(]?图[:：\d一二三])/u;
const DOCUMENT_NUMBER = /〔\d{4}〕\d{1,5}号$/u;
const SUBTITLE = /^[—-]{2}/u;
// Who wrote or gave it, which the report itself tells: 【記者林美玉／花蓮報導】
const CREDIT =
  /^[（(【〔［[][^）)】〕］\]]{0,30}(?:[记記]者|通[讯訊][员員]|供稿)[^）)】〕］\]]{0,30}[）)】〕］\]]$/u;
const LIST_ITEM = /^(?:[（(]?\d{1,2}[)）、.．]|[①-⑳●◆■·•－-])/u;
// Three short lines in a row are a list, not headings.
const LIST = 3;

function kindOf(lines: readonly Line[], index: number): "title" | "heading" | "body" {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || ENDED.test(line.text)) return "body";
  const { text, isMarked } = line;
  if (index === 0 && text.length <= LONGEST_TITLE && (isMarked || isTitle(line))) return "title";
  if (isMarked) return "heading";
  if (
    CAPTION.test(text) ||
    DOCUMENT_NUMBER.test(text) ||
    SUBTITLE.test(text) ||
    CREDIT.test(text) ||
    text.length > LONGEST_HEADING ||
    /[。！？；]/u.test(text) ||
    LIST_ITEM.test(text)
  )
    return "body";
  // Under a signature and a date a numbered heading still leads to what is under it.
  const leads = NUMBERED.test(text) && !isShort(next);
  const isHeading = leads || (shortRun(lines, index) < LIST && leadsToBody(lines, index));
  return isHeading ? "heading" : "body";
}

const NUMBERED = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]/u;

const isTitle = ({ text }: Line): boolean => !/[。；]/u.test(text) && !NUMBERED.test(text);

const isShort = ({ text }: Line): boolean =>
  text.length <= LONGEST_HEADING && !ENDED.test(text) && !text.includes("\t");

/** How many short lines in a row a line stands among; the title is none of them. */
function shortRun(lines: readonly Line[], index: number): number {
  let first = index;
  while (first > 1 && index - first < LIST && within(lines[first - 1])) first -= 1;
  let last = index;
  while (last - index < LIST && within(lines[last + 1])) last += 1;
  return last - first + 1;
}

const within = (line: Line | undefined): boolean => line !== undefined && isShort(line);

/** A heading has something under it that is no heading. */
function leadsToBody(lines: readonly Line[], index: number): boolean {
  const under = lines.slice(index + 1, index + LIST).find((line) => !isShort(line));
  return under !== undefined;
}

// A cell is one sentence: where text goes on after an end, a tab is only a space.
const isRow = ({ text }: Line): boolean =>
  text.includes("\t") && !/[。！？][^\t。！？…”’」』）\s]/u.test(text);

function readCells(text: string, line: Line): (Span | null)[] {
  let start = line.start;
  return line.text.split("\t").map((cell) => {
    const span = trimSpan(text, { start, end: start + cell.length });
    start += cell.length + 1;
    return span.start === span.end ? null : span;
  });
}

// The first row of a table holds the heads of its columns if it counts nothing itself.
const isHeadRow = (line: Line, next: Line | undefined): boolean =>
  !NUMBER.test(line.text.replaceAll(PERIOD, "")) && (next?.text.includes("\t") ?? false);

// 2024年, 1—11月: the time that a column is of counts nothing either.
const PERIOD =
  /(?:(?:20\d\d|1\d\d)年?(?:[—–\-~至](?:20\d\d|1\d\d))?年度?)?(?:\d{1,2}[—–\-~至])?\d{1,2}月(?:[底末]|\d{1,2}日)?|(?:20\d\d|1\d\d)年(?:度)?|第?\d季度|前\d{1,2}个月/gu;

const NUMBER = /[\d０-９]/u;

/** Tables may stand right under each other: heads behind a row that counts, of other columns or with units. */
const isNextTable = (before: Line, line: Line, next: Line | undefined): boolean => {
  if (next === undefined || !isHeadRow(line, next) || !NUMBER.test(next.text)) return false;
  if (!NUMBER.test(before.text)) return false;
  const differs = columnsOf(line) !== columnsOf(before) && columnsOf(line) === columnsOf(next);
  return differs || (UNIT_HEAD.test(line.text) && !UNIT_HEAD.test(before.text));
};

const columnsOf = ({ text }: Line): number => text.split("\t").length;
// 学生（人） over a column, not over the rows.
const UNIT_HEAD = /\t[^\t（(]+[（(](?:单位[：:])?[^\t）)\d]{1,5}[）)]\s*(?:\t|$)/u;

const listed = (cell: Span | null): readonly Span[] => (cell === null ? [] : [cell]);

/** Under heads that span several columns or rows a second row may tell the columns apart. */
const isSecondHeadRow = (
  cells: readonly (Span | null)[],
  lines: readonly Line[],
  index: number,
): boolean => {
  const [first, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (first === undefined || line === undefined || !isHeadRow(first, line)) return false;
  return isHeadRow(line, next) && (cells[0] === null || first.text.includes("\t\t"));
};

/** Each column's own head before the one that it shares with its neighbours. */
function joinHeads(
  upper: readonly (readonly Span[])[],
  lower: readonly (Span | null)[],
): readonly (readonly Span[])[] {
  let shared: readonly Span[] = [];
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const over = upper[column] ?? [];
    const own = listed(lower[column] ?? null);
    shared = over.length > 0 ? over : shared;
    return own.length > 0 ? [...own, ...shared] : over;
  });
}

function readRow(
  cells: readonly (Span | null)[],
  heads: readonly (readonly Span[])[],
  heading: Span | null,
): Outline {
  const full = cells.flatMap((cell, column) =>
    cell === null ? [] : [{ cell, head: heads[column] ?? [] }],
  );
  return {
    kind: "row",
    heading,
    sentences: full.map(({ cell }) => cell),
    heads: full.map(({ head }) => head),
  };
}
