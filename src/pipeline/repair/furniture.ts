import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { oneOf } from "../../text/characters.ts";
import { splitLines, trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import {
  FURNITURE_LINES,
  FURNITURE_TOKEN,
  LEADS_AWAY,
  LONGEST_FURNITURE,
  MENU_BORDER,
  NOTICE,
  PAGE_NUMBER,
  SEPARATORS,
} from "./furniture-words.ts";
import type { Repair } from "./kinds.ts";
import { DATE, readFields, type FieldName } from "./meta-fields.ts";
import { readPostLine } from "./post-line.ts";

export type MetaSpans = { [name in Exclude<FieldName, "other"> | "notice"]?: Span | undefined };

export interface Furniture {
  readonly repairs: readonly Repair[];
  /** What the page says of the report, as spans of the text with its furniture. */
  readonly meta: MetaSpans;
}

const LONGEST_DATE = 30;
const LONGEST_PAGE_NUMBER = 30;

// A line of the report itself: long, and with a sentence that ends.
const BODY = /^(?=[^\n]{30})[^\n]*?[。！？]/u;

/**
 * Finds what a page prints round a report: the lines before its first long
 * sentence and after its last that are nothing but buttons, counters,
 * breadcrumbs or labelled fields. Where a line may be the report's, it stays;
 * only what lies outside an article that the page itself singles out is none of it.
 */
export function findFurniture(text: string, article: readonly Span[] = []): Furniture {
  const lines = splitLines(text);
  const isOutside = lines.map((line) => article.length > 0 && !article.some(overlaps(line)));
  const isBody = lines.map(
    (line, index) => isOutside[index] === false && isBodyLine(text.slice(line.start, line.end)),
  );
  const firstBody = isBody.indexOf(true);
  const lastBody = isBody.lastIndexOf(true);
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
    const place = isInside ? (isBody[index] === true ? tailOf(text, line) : null) : line;
    if (place === null) continue;
    const span = trimSpan(text, place);
    const isForeign = isOutside[index] === true;
    if (span.start === span.end) continue;
    if (span.end - span.start > LONGEST_FURNITURE && !isForeign) continue;
    const folded = fold(text.slice(span.start, span.end));
    leadsAway ||= index > lastBody && lastBody >= 0 && LEADS_AWAY.test(folded);
    const found = readLine(folded) ?? (leadsAway || isForeign ? [] : null);
    if (found === null) continue;
    repairs.push({ ...span, insert: "", kind: "chrome" });
    for (const { name, value } of found) {
      meta[name] ??= { start: span.start + value.start, end: span.start + value.end };
    }
  }
  meta.published ??= findSignedDate(text, lines, repairs);
  return { repairs, meta };
}

// A page may greet at length: 今天是2023年11月6日 星期一 欢迎访问临江县人民政府门户网站！
const isBodyLine = (line: string): boolean =>
  BODY.test(line) && (/[。？]/u.test(line) || readLine(fold(line.trim())) === null);

const overlaps = (line: Span) => (span: Span) => span.start < line.end && line.start < span.end;

const opensPageNumber = oneOf("-—–第");

/** A line that numbers a page, with its break, so that the lines round it meet. */
function findPageNumber(text: string, line: Span): Span | null {
  if (line.end - line.start > LONGEST_PAGE_NUMBER) return null;
  if (!opensPageNumber(text, trimSpan(text, line).start)) return null;
  const isOne = PAGE_NUMBER.test(fold(text.slice(line.start, line.end)).trim());
  return isOne ? { start: line.start, end: Math.min(text.length, line.end + 1) } : null;
}

/** A report that ends on a line with nothing but a day is signed on that day; the line is its own. */
function findSignedDate(
  text: string,
  lines: readonly Span[],
  removed: readonly Span[],
): Span | undefined {
  const gone = new Set(removed.map(({ end }) => end));
  const own = lines.map((line) => trimSpan(text, line));
  const last = own.findLast(({ start, end }) => start < end && !gone.has(end));
  if (last === undefined || last.end - last.start > LONGEST_DATE) return undefined;
  const line = text.slice(last.start, last.end);
  return DATE.exec(line)?.[0] === line ? last : undefined;
}

interface Told {
  readonly name: keyof MetaSpans;
  readonly value: Span;
}

/** What a line of furniture tells; null where the line is not furniture. */
function readLine(folded: string): readonly Told[] | null {
  const fields = readFields(folded);
  if (fields !== null) {
    return fields.flatMap(({ name, value }) => (name === "other" ? [] : [{ name, value }]));
  }
  const post = readPostLine(folded);
  if (post !== null) return post;
  const notice = NOTICE.exec(folded);
  const told = notice === null ? [] : [tellNotice(folded, notice.index, notice[0].length)];
  if (FURNITURE_LINES.some((pattern) => pattern.test(folded))) return told;
  const date = DATE.exec(folded);
  if (date !== null && date[0] === folded && folded.includes("-")) {
    return [{ name: "published", value: { start: 0, end: folded.length } }];
  }
  const rest = notice === null ? folded : folded.replace(notice[0], "");
  const isFurniture = isButtons(rest) || isMenu(folded);
  return isFurniture && /[\p{L}\d]/u.test(folded) ? told : null;
}

const isButtons = (words: string): boolean =>
  words.replace(FURNITURE_TOKEN, "").replace(SEPARATORS, "") === "";

const LEAST_MENU = 3;
const LONGEST_NAME = 8;

/** A row of short names of which one is a button: the others are the parts of the site. */
function isMenu(folded: string): boolean {
  const names = folded.split(MENU_BORDER).filter((name) => name !== "");
  const areShort = names.every((name) => name.length <= LONGEST_NAME && !/[,。;:!?]/u.test(name));
  return names.length >= LEAST_MENU && areShort && names.some(isButtons);
}

const tellNotice = (folded: string, start: number, length: number): Told => ({
  name: "notice",
  value: trimSpan(folded, { start, end: start + length }),
});

const endsSentence = oneOf("。！？”】");

/** What stands on a line of the report after its last sentence. */
function tailOf(text: string, { start, end }: Span): Span | null {
  let last = end;
  while (last > start && !endsSentence(text, last - 1)) last -= 1;
  return text.slice(last, end).trim() === "" ? null : { start: last, end };
}

const HALF_WIDTH = new Map(
  [..."：；，！？（）［］｜／　＞\u00a0"].map((mark, index) => [
    mark,
    ":;,!?()[]|/ > "[index] ?? mark,
  ]),
);

/** The line in Simplified and with half-width marks, of the same length. */
const fold = (line: string): string =>
  line.replace(
    /[^\p{ASCII}]/gu,
    (character) => HALF_WIDTH.get(character) ?? toHansCharacter(character),
  );
