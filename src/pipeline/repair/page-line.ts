import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { readByline } from "./byline.ts";
import {
  BREADCRUMB,
  DISCLAIMERS,
  FURNITURE_LINES,
  FURNITURE_TOKEN,
  LONGEST_FURNITURE,
  MENU_BORDER,
  NOTICE,
  SEPARATORS,
  SITE_TOKEN,
} from "./furniture-words.ts";
import { readFields, type FieldName } from "./meta-fields.ts";
import { DATE } from "./page-dates.ts";
import { readPostLine } from "./post-line.ts";

export type MetaSpans = { [name in Exclude<FieldName, "other"> | "notice"]?: Span | undefined };

const SENTENCE = /^(?=[^\n]{30})[^\n]*?[。！？]/u;

/** Whether a line is long and has a sentence that ends. */
export const hasSentence = (line: string): boolean => SENTENCE.test(line);

/** Whether a line is the report's own for certain. */
export function isBodyLine(line: string): boolean {
  if (!hasSentence(line)) return false;
  const isClosed = /[。？]/u.test(line);
  // No disclaimer is so long.
  if (isClosed && line.length > LONGEST_FURNITURE) return true;
  const folded = fold(line.trim());
  // A page may greet at length: 今天是2023年11月6日 星期一 欢迎访问临江县人民政府门户网站！
  return isClosed ? !isDisclaimer(folded) : readLine(folded) === null;
}

const isDisclaimer = (folded: string): boolean =>
  DISCLAIMERS.some((pattern) => pattern.test(folded));

/** Whether words are a day and nothing else. */
export const isDay = (words: string): boolean => DATE.exec(words)?.[0] === words;

export interface Told {
  readonly name: keyof MetaSpans;
  readonly value: Span;
}

/** What a line of furniture tells; null where the line is not furniture. */
export function readLine(folded: string): readonly Told[] | null {
  const fields = readFields(folded);
  if (fields !== null) {
    return fields.flatMap(({ name, value }) => (name === "other" ? [] : [{ name, value }]));
  }
  const post = readPostLine(folded);
  if (post !== null) return post;
  const author = readByline(folded);
  if (author !== null) return [{ name: "author", value: author }];
  const notice = NOTICE.exec(folded);
  const told = notice === null ? [] : [tellNotice(folded, notice.index, notice[0].length)];
  const isKnown = FURNITURE_LINES.some((pattern) => pattern.test(folded));
  // 2021年11月2日 星期二 第3版: a paper tells when it came out.
  const date = DATE.exec(folded);
  if (isKnown && date?.index === 0) {
    return [...told, { name: "published", value: { start: 0, end: date[0].length } }];
  }
  if (isKnown || isDisclaimer(folded)) return told;
  if (isDay(folded) && /[-:]/u.test(folded)) {
    return [{ name: "published", value: { start: 0, end: folded.length } }];
  }
  const rest = notice === null ? folded : folded.replace(notice[0], "");
  const isFurniture = isButtons(rest) || isMenu(folded);
  return isFurniture && /[\p{L}\d]/u.test(folded) ? told : null;
}

const MOST_PIECES = 2;
const LONGEST_PIECE = 14;
const PIECES = /[\s|[\]()【】〖〗〔〕:/]+/u;
const OFFICE =
  /(?:[省市州县区旗镇乡村]|街道|社区|公所|[局办委部厅]|政府|[网社报媒台站]|中心|发布)$/u;

/**
 * What a line under a title tells by the time of a date alone, without labels:
 * 2023-02-21 08:15 洪湖镇. Without a time an office must stand beside it.
 */
export function readPublishLine(folded: string): readonly Told[] | null {
  const date = DATE.exec(folded);
  if (date === null || /[。,;!?]/u.test(folded)) return null;
  const rest = folded.replace(date[0], " ").replace(/\bBy\b/iu, " ");
  const pieces = rest.split(PIECES).filter((piece) => !isButtons(piece));
  const areShort = pieces.every((piece) => piece.length <= LONGEST_PIECE);
  if (pieces.length > MOST_PIECES || !areShort) return null;
  const office = pieces.find((piece) => OFFICE.test(piece));
  const isStamp = date[0].includes(":") || (office !== undefined && /^\d+[-/.]/u.test(date[0]));
  if (!isStamp) return null;
  const tell = (name: Told["name"], words: string): Told => {
    const start = folded.indexOf(words);
    return { name, value: { start, end: start + words.length } };
  };
  const published = tell("published", date[0]);
  return office === undefined ? [published] : [published, tell("publisher", office)];
}

/** What stands outside the article tells nothing but when a paper came out. */
export const readForeign = (folded: string): readonly Told[] =>
  isDay(folded) ? [{ name: "published", value: { start: 0, end: folded.length } }] : [];

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

/** Whether a line of furniture leads through the site: a breadcrumb, a menu, its search. */
export const isNavigation = (folded: string): boolean =>
  BREADCRUMB.test(folded) || isMenu(folded) || (isButtons(folded) && SITE_TOKEN.test(folded));

const tellNotice = (folded: string, start: number, length: number): Told => ({
  name: "notice",
  value: trimSpan(folded, { start, end: start + length }),
});

const HALF_WIDTH = new Map(
  [..."：；，！？（）［］｜／　＞＊\u00a0"].map((mark, index) => [
    mark,
    ":;,!?()[]|/ >* "[index] ?? mark,
  ]),
);

/** The line in Simplified and with half-width marks, of the same length. */
export const fold = (line: string): string =>
  line.replace(
    /[^\p{ASCII}]/gu,
    (character) => HALF_WIDTH.get(character) ?? toHansCharacter(character),
  );
