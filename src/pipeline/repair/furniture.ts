import { oneOf } from "../../text/characters.ts";
import { splitLines, trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { readByline } from "./byline.ts";
import { LEADS_AWAY, LONGEST_FURNITURE, PAGE_NUMBER } from "./furniture-words.ts";
import type { Article } from "./html-article.ts";
import type { Repair } from "./kinds.ts";
import {
  fold,
  hasSentence,
  isBodyLine,
  isDay,
  readForeign,
  readLine,
  readPublishLine,
  type MetaSpans,
} from "./page-line.ts";
import { readTop } from "./page-top.ts";

export interface Furniture {
  readonly repairs: readonly Repair[];
  /** What the page says of the report, as spans of the text with its furniture. */
  readonly meta: MetaSpans;
}

const LONGEST_DATE = 30;
const LONGEST_PAGE_NUMBER = 30;

/**
 * Finds what a page prints round a report: the lines before its first long
 * sentence and after its last that are nothing but buttons, counters,
 * breadcrumbs or labelled fields. Where a line may be the report's, it stays;
 * only what lies outside an article that the page itself singles out is none of it.
 */
export function findFurniture(text: string, article: Article | null = null): Furniture {
  const lines = splitLines(text);
  const isOutside = tellOutside(text, lines, article);
  const isBody = ({ start, end }: Span, index: number): boolean =>
    !isOutside(index) && isBodyLine(text.slice(start, end));
  const firstBody = lines.findIndex(isBody);
  const lastBody = lines.findLastIndex(isBody);
  const { siteLines, repeats } = readTop(text, lines.slice(0, Math.max(0, firstBody)));
  const repairs: Repair[] = [];
  const meta: MetaSpans = {};
  let leadsAway = false;
  for (const [index, line] of lines.entries()) {
    const page = findPageNumber(text, line);
    if (page !== null) {
      repairs.push({ ...page, insert: "", kind: "chrome" });
      continue;
    }
    const isInside = index >= firstBody && index <= lastBody;
    const place = isInside ? tailOf(text, line) : line;
    if (place === null) continue;
    const span = trimSpan(text, place);
    const isForeign = isOutside(index) || index < siteLines;
    if (span.start === span.end) continue;
    if (span.end - span.start > LONGEST_FURNITURE && !isForeign) continue;
    const folded = fold(text.slice(span.start, span.end));
    const isOver = index < firstBody;
    const told = readLine(folded) ?? (isOver ? readPublishLine(folded) : null);
    const found = told ?? (isForeign ? readForeign(folded) : leadsAway ? [] : null);
    leadsAway ||= index >= lastBody && lastBody >= 0 && leads(folded);
    if (found === null && !leadsAway && !repeats(index)) continue;
    for (const { name, value } of found ?? []) meta[name] ??= within(span, value);
    // Who wrote it may be told in the report's own words: in brackets, or behind a sentence.
    if (readByline(folded) !== null && (place !== line || /^[([【〔]/u.test(folded))) continue;
    repairs.push({ ...span, insert: "", kind: "chrome" });
  }
  meta.published ??= meta.dated ?? findSignedDate(text, lines, repairs);
  return { repairs, meta };
}

const leads = (folded: string): boolean => LEADS_AWAY.some((pattern) => pattern.test(folded));

/**
 * Which lines lie outside the article that a page singles out. A report goes on
 * behind it, where a stray tag has closed it early, until the page's own lines
 * begin: behind what the page calls an article only what must be the report's,
 * behind another part all.
 */
function tellOutside(
  text: string,
  lines: readonly Span[],
  article: Article | null,
): (index: number) => boolean {
  if (article === null) return () => false;
  const first = lines.findIndex(({ end }) => end > article.start);
  let last = lines.findLastIndex(({ start }) => start < article.end);
  for (let index = last + 1; index < lines.length; index += 1) {
    const { start, end } = trimSpan(text, lines[index] ?? article);
    const words = text.slice(start, end);
    const folded = fold(words);
    if (leads(folded) || readLine(folded) !== null) break;
    const isReport = /。$|\t.*\d/u.test(words) || hasSentence(words) || isDay(words);
    if (isReport || !article.isNamed) last = index;
  }
  return (index) => index < first || index > last;
}

const within = (whole: Span, { start, end }: Span): Span => ({
  start: whole.start + start,
  end: whole.start + end,
});

const opensPageNumber = oneOf("-—–第");

/** A line that numbers a page, with its break, so that the lines round it meet. */
function findPageNumber(text: string, line: Span): Span | null {
  if (line.end - line.start > LONGEST_PAGE_NUMBER) return null;
  if (!opensPageNumber(text, trimSpan(text, line).start)) return null;
  const isOne = PAGE_NUMBER.test(fold(text.slice(line.start, line.end)).trim());
  return isOne ? { start: line.start, end: Math.min(text.length, line.end + 1) } : null;
}

// A seal, a person to ask or the time of day may stand under the day.
const SIGNATURE = 3;

/** A report that ends on a line with nothing but a day is signed on that day; the line is its own. */
function findSignedDate(
  text: string,
  lines: readonly Span[],
  removed: readonly Span[],
): Span | undefined {
  const gone = new Set(removed.map(({ end }) => end));
  return lines
    .map((line) => trimSpan(text, line))
    .filter(({ start, end }) => start < end && !gone.has(end))
    .slice(-SIGNATURE)
    .findLast(({ start, end }) => end - start <= LONGEST_DATE && isDay(text.slice(start, end)));
}

const endsSentence = oneOf("。！？”】");

/** What stands on a long line of the report after its last sentence. */
function tailOf(text: string, { start, end }: Span): Span | null {
  let last = end;
  while (last > start && !endsSentence(text, last - 1)) last -= 1;
  const isTail = last > start && hasSentence(text.slice(start, end));
  return isTail && text.slice(last, end).trim() !== "" ? { start: last, end } : null;
}
