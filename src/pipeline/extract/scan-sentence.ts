import { readNumeral } from "../../chinese/numerals.ts";
import { isSpace, oneOf, someOf } from "../../text/characters.ts";
import { FROZEN_WORDS } from "../lexicon/frozen.ts";
import { HEDGES_BEFORE } from "../lexicon/hedges.ts";
import { PEOPLE_NOUNS } from "../lexicon/units.ts";
import { clauseRound } from "./clauses.ts";
import { readCode } from "./find-code.ts";
import { readDate, type Calendar } from "./find-date.ts";
import { readFixedName, readQuotedName } from "./find-name.ts";
import { readQuantity } from "./find-quantity.ts";
import { matchAt, name, type Found } from "./found.ts";
import { frozenAt } from "./frozen.ts";
import { shareUnits } from "./share-units.ts";

/** 一是, 二、, （三）, 第一，: the head of an enumeration counts nothing. */
const ENUMERATION =
  /[一二三四五六七八九十]{1,3}(?:是|要|则|、|．|\.)|[一二三四]来(?![户个人天年次亩])|[（(][一二三四五六七八九十]{1,3}[）)]|其[一二三四五六七八九]|[壹贰叁肆伍陆柒捌玖拾]{1,2}、/uy;
const ARABIC_ENUMERATION = /[（(]?\d{1,2}(?:[）)]|[、．](?!\d)|\.(?!\d))/uy;
/** Words before digits that name and don't count: 邮编527200. */
const LABELLED =
  /(?:(?<![^见附如])图|(?:见|如|附)表|附件|附表|附录|分机|内线|转|邮编|邮政编码|电话|手机|传真|热线|致电|步骤|编号|案号|备|QQ|ICP|微信|账号|卡号|尾号|门牌|学号|邮箱)(?:号码?|为|是|至|至)?[：: ]?$/u;
const opens = oneOf("，。；：、！？“（");

// What can begin at a character; most begin nothing, and a scan passes them at once.
const DIGIT = 1;
const CHINESE = 2;
const LETTER = 4;
const QUOTE = 8;
const CODE = 16;
const TIME = 32;
const HEDGE = 64;
const FROZEN = 128;

const BEGINS = new Uint8Array(0x10000);
const begin = (characters: Iterable<string>, kind: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    BEGINS[code] = (BEGINS[code] ?? 0) | kind;
  }
};
begin("0123456789０１２３４５６７８９", DIGIT);
begin("〇○零一二两三四五六七八九十百千万亿数几半壹贰叁肆伍陆柒捌玖拾佰仟双第其", CHINESE);
begin("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzＸ", LETTER);
begin('“「『"《', QUOTE);
begin("〔［[（(【*＊×█■□�▇▓", CODE);
begin("民近过今未最前上下晚凌清早中“「", TIME);
begin("上过翻番-－−﹣负$＄¥￥过半百", HEDGE);
begin(
  HEDGES_BEFORE.map(({ word }) => word),
  HEDGE,
);
begin(FROZEN_WORDS, FROZEN);
const mayBegin = oneOf(
  Array.from(BEGINS, (kinds, code) => (kinds === 0 ? "" : String.fromCharCode(code))).join(""),
);

/**
 * What the numerals of a sentence are, in reading order and without overlap.
 * Every Arabic digit lies in exactly one of them; a numeral that nothing
 * explains is a quantity of things without a name.
 */
export function scanSentence(sentence: string, calendar: Calendar): Found[] {
  const text = withPlainDigits(sentence);
  const found: Found[] = [];
  for (let at = 0; at < text.length;) {
    if (!mayBegin(text, at)) {
      at += 1;
      continue;
    }
    const kinds = BEGINS[text.charCodeAt(at)] ?? 0;
    const skipped = skip(text, at, kinds);
    const next = skipped > 0 ? null : readAt(text, at, kinds, calendar);
    if (next !== null) found.push(next);
    at = next?.end ?? at + Math.max(1, skipped);
  }
  return shareUnits(text, found);
}

const WIDE_DIGIT = /[０-９]/u;
const WIDE_DIGITS = /[０-９]/gu;
const WIDE = 0xff10 - 0x30;

/** The same text with its full-width digits as plain ones, each at its place. */
const withPlainDigits = (text: string): string =>
  WIDE_DIGIT.test(text)
    ? text.replace(WIDE_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - WIDE))
    : text;

/** How many characters from an offset hold no number that counts. */
function skip(text: string, at: number, kinds: number): number {
  if (
    (kinds & (CHINESE | CODE)) !== 0 &&
    (at === 0 || opens(text, at - 1) || isSpace(text, at - 1))
  ) {
    const head = matchAt(ENUMERATION, text, at);
    if (head !== null) return head[0].length;
  }
  return (kinds & FROZEN) === 0 ? 0 : frozenAt(text, at);
}

function readAt(text: string, at: number, kinds: number, calendar: Calendar): Found | null {
  const isDigit = (kinds & DIGIT) !== 0;
  const below = at === 0 ? readBelow(text) : null;
  if (below !== null) return below;
  const rank = isRanked(text, at - 1) ? matchAt(RANK, text, at) : null;
  if (rank !== null) return name(at, at + rank[0].length);
  const item = at === 0 && (isDigit || (kinds & CODE) !== 0) ? readItem(text) : null;
  if (item !== null) return item;
  if (isDigit && isPlainlyCounted(text, at)) {
    const counted = readQuantity(text, at);
    if (counted !== null) return counted;
  }
  return (
    (mayBeginDate(text, at, kinds) ? readDate(text, at, calendar) : null) ??
    ((kinds & QUOTE) === 0 ? null : readQuotedName(text, at)) ??
    (mayBeginCode(text, at, kinds) ? readCode(text, at) : null) ??
    ((kinds & (DIGIT | CHINESE)) === 0 ? null : readFixedName(text, at)) ??
    ((kinds & (DIGIT | CHINESE | HEDGE | LETTER)) === 0 ? null : readQuantity(text, at)) ??
    ((kinds & (DIGIT | CHINESE)) === 0 ? null : readBare(text, at))
  );
}

const isRanked = oneOf("前");
/** 前三名 and 前10强 are places in an order. */
const RANK = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|强|位(?!数))/uy;

// What stands behind the digits of a code, or of a number that is dialled.
const goesOnAsCode = oneOf(
  "*＊█■□�▇▓×XxＸABCDEFGHIJKLMNOPQRSTUVWYZabcdefghijklmnopqrstuvwyz号-—－ +.∶:：单组政服便市省监报急司举热平专电",
);
const SHORTEST_CODE = 9;

function mayBeginCode(text: string, at: number, kinds: number): boolean {
  if ((kinds & DIGIT) === 0) return (kinds & (LETTER | CODE)) !== 0;
  const end = digitsEnd(text, at);
  return end - at >= SHORTEST_CODE || goesOnAsCode(text, end);
}

// Behind digits these are units, magnitudes and hedges; no date, code or name goes on with them.
const counts = oneOf(
  "万亿千百人名户亩元次场期批件条处家座栋幢间支册份台辆盏套株头只棵吨公平米立%％起例位岁所篇幅袋，。",
);

/** Whether nothing but a unit or a magnitude stands behind the digits at an offset. */
function isPlainlyCounted(text: string, at: number): boolean {
  let end = digitsEnd(text, at);
  if (text.charAt(end) === ".") end = digitsEnd(text, end + 1);
  const isMore = text.charAt(end) === "余" || text.charAt(end) === "多";
  return counts(text, isMore ? end + 1 : end);
}

// 民国, 近三年, 今后五年, 上午9时: what makes the beginning of a time of a common character.
const TIME_AHEAD =
  /民国|前[\d二三四五六七八九十]{1,2}个月|[近过今未最][去后来近]?(?:[\d〇一二两三四五六七八九十几半])|前[一二三1-3]|[上下中]午|晚|凌晨|清晨|早上|[“「]十/uy;

const isEvening = oneOf("晚");
const goesOnAsTime = oneOf("国去后来近0123456789〇一二两三四五六七八九十几半午晨上");

// Farther on nothing makes a time of Chinese digits.
const TIME_REACH = 8;
const isOfTime = oneOf("年月日号季点时五世");

/** Where the digits end that begin at an offset. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && ((BEGINS[text.charCodeAt(end)] ?? 0) & DIGIT) !== 0) end += 1;
  return end;
}

// What stands behind the digits of a date or time.
const goesOnAsDate = oneOf("年月日号季个多余来点时学世:：/-.．—–~～〜至到−）)");

function mayBeginDate(text: string, at: number, kinds: number): boolean {
  if ((kinds & DIGIT) !== 0) return goesOnAsDate(text, digitsEnd(text, at));
  const isAhead = (kinds & TIME) !== 0 && (isEvening(text, at) || goesOnAsTime(text, at + 1));
  if (isAhead && matchAt(TIME_AHEAD, text, at) !== null) return true;
  const end = Math.min(text.length, at + TIME_REACH);
  return (kinds & CHINESE) !== 0 && someOf(isOfTime, text, at + 1, end);
}

const BELOW = /[-−－﹣]\d[\d.,]*$/uy;

/** A cell that holds a number below nothing. */
function readBelow(text: string): Found | null {
  const numeral = matchAt(BELOW, text, 0) === null ? null : readNumeral(text, 1);
  if (numeral === null || numeral.end < text.length) return null;
  const value = { low: -numeral.low, high: -numeral.low };
  const clause = clauseRound(text, 0, numeral.end);
  return { ...PLAIN_COUNT, ...value, start: 0, end: numeral.end, clause };
}

/** 1. and （2） at the head of a sentence number it. */
function readItem(text: string): Found | null {
  const item = matchAt(ARABIC_ENUMERATION, text, 0);
  return item === null ? null : name(0, item[0].length - (/[、.．]$/u.test(item[0]) ? 1 : 0));
}

const PLAIN_COUNT = {
  kind: "quantity",
  unit: "item",
  qualifier: "exact",
  per: null,
  scale: null,
} as const;

// A number that long without a unit is dialled or filed.
const LONGEST_COUNT = 7;

const isAlso = oneOf("、，；,;");
/** 举报电话：0517-83501234、12369: another number to dial. */
const DIALLED = /(?:电话|热线|传真|手机)[：:][\d\-—*XxＸ×、，,；;（）() 转]{1,40}$/u;
const LEAST_BARE = 10;
const PEOPLE = new RegExp(`(?:${PEOPLE_NOUNS.join("|")})$`, "u");

/**
 * Digits that nothing explains: counted where they have a magnitude (6亿多) or
 * stand alone at the end of a clause, else part of a name.
 */
function readBare(text: string, at: number): Found | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const { start, end, low, high, more } = numeral;
  const isDigits = numeral.writing === "arabic";
  const isPlain = /^[\d.,０-９]+$/u.test(text.slice(start, end));
  const closes = end >= text.length || /[，。；、！？）和与及]/u.test(text.charAt(end));
  // 长照2.0: a version.
  const isVersion =
    isDigits && /^\d\.0$/u.test(text.slice(start, end)) && end - start < text.length;
  const isFiled = isPlain && end - start >= LONGEST_COUNT && end < text.length;
  const isLabelled = LABELLED.test(text.slice(Math.max(0, start - 8), start));
  const isDialled =
    isAlso(text, start - 1) && DIALLED.test(text.slice(Math.max(0, start - 48), start));
  if (isLabelled || isDialled || isFiled || isVersion || (isPlain && !closes))
    return name(start, end);
  // 留守老人二百多，: a Chinese number needs no unit where it is open and closes the clause.
  if (!isDigits && !(more && low >= LEAST_BARE && closes)) return null;
  const qualifier = more ? "more-than" : "exact";
  const unit =
    isDigits || !PEOPLE.test(text.slice(Math.max(0, start - 4), start)) ? "item" : "person";
  const clause = clauseRound(text, start, end);
  return { ...PLAIN_COUNT, start, end, low, high, unit, qualifier, clause };
}
