import { oneOf } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** A number as it stands in a text, with the range that a vague one leaves open. */
export interface Numeral extends Span {
  readonly low: number;
  readonly high: number;
  readonly writing: "arabic" | "chinese";
  /** 余, 多 or 几 stands inside: the number is more than it says. */
  readonly more: boolean;
  /** 来 stands inside (十来户): the number is about what it says. */
  readonly rough: boolean;
}

const DIGITS = "〇一二三四五六七八九";
const VALUES = new Map<string, number>([
  ...Array.from(DIGITS, (digit, value) => [digit, value] as const),
  ["零", 0],
  // A circle that scanners and old pages write for 〇.
  ["○", 0],
  ["两", 2],
  ...Array.from("壹贰叁肆伍陆柒捌玖", (digit, value) => [digit, value + 1] as const),
]);
const TENS = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const MYRIADS = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

const ARABIC =
  /(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9０-９]+)(?:[.．][0-9０-９]+)?/uy;
// 三点二, 七六．五: digits alone behind the point; 三点十分 is a time of day.
const DECIMALS = /[点．.]([〇○零一二三四五六七八九]{1,6})(?![十分刻点])/uy;
// 1亿千瓦时: the 千 of a unit is no magnitude.
const MAGNITUDE =
  /(余|多|来(?![自源访到电信]))?((?:[百万亿]|千(?![瓦克米]))+)(?:(余|多)([万亿]?))?|(余|多|来(?![自源访到电信]))/uy;
const TAIL = /([余多]|(?<=[十百千万])来(?![自源访到电信]))([万亿]?)/uy;

const isDigit = oneOf("0123456789");
const isAnyDigit = oneOf("0123456789０１２３４５６７８９");
/** What takes more than digits, or digits more than plain ones. */
const joinsDigits = oneOf(",， .．０１２３４５６７８９");
const opensMagnitude = oneOf("余多来百千万亿");
const isMyriad = oneOf("万亿");
const isVague = oneOf("数几");
const isChinese = oneOf("〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟几");
const isPoint = oneOf("点．.");
const opensTail = oneOf("余多来");
const isOfThousand = oneOf("瓦克");
const LONGEST_CHINESE = 24;

/** Reads the number that begins at an offset, magnitudes and inner 余 or 多 included; null where none begins. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isAnyDigit(text, at) ? readArabic(text, at) : readChinese(text, at);
}

/** 2,500, 1.47, 168余万, 2亿3千万, full-width digits likewise. */
function readArabic(text: string, at: number): Numeral | null {
  let value = 0;
  let end = at;
  let more = false;
  let rough = false;
  for (;;) {
    const from = end;
    end = digitsEnd(text, from);
    if (end === from) break;
    const digits = valueOfDigits(text, from, end);
    if (!opensMagnitude(text, end)) {
      value += digits;
      break;
    }
    if (isMyriad(text, end) && !opensMagnitude(text, end + 1)) {
      value += digits * product(text.charAt(end));
      end += 1;
      if (isAnyDigit(text, end)) continue;
      break;
    }
    const [whole = "", before = "", run = "", after = "", myriad = "", alone = ""] =
      match(MAGNITUDE, text, end) ?? [];
    value += digits * product(run) * product(myriad);
    end += whole.length;
    const signs = before + after + alone;
    more ||= signs.includes("余") || signs.includes("多");
    rough ||= signs === "来";
    // Only 2亿3千万 goes on with digits; 5万3人 does not follow a smaller magnitude.
    if (run === "" || signs !== "") break;
  }
  if (end === at) return null;
  return { start: at, end, low: round(value), high: round(value), writing: "arabic", more, rough };
}

/** Where the digits end that begin at an offset, with their separators and decimals. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end += 1;
  return joinsDigits(text, end) ? at + (match(ARABIC, text, at)?.[0].length ?? 0) : end;
}

// So many plain digits are exact however they are added up.
const EXACT = 15;
const ZERO = 0x30;

function valueOfDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9 || to - from > EXACT) return toNumber(text.slice(from, to));
    value = 10 * value + digit;
  }
  return value;
}

/** 二十, 二〇二三, 三百多, 十几, 数十, 二三十, 五千余, 三点二. */
function readChinese(text: string, at: number): Numeral | null {
  const end = chineseEnd(text, at);
  if (end === at) return null;
  const range = valueOf(text.slice(at, end));
  if (range === null) return null;
  const decimals = isPoint(text, end) ? match(DECIMALS, text, end) : null;
  if (decimals !== null && range[0] === range[1]) {
    const digits = Array.from(decimals[1] ?? "", (sign) => VALUES.get(sign) ?? 0).join("");
    const value = Number(`${range[0]}.${digits}`);
    const stop = end + decimals[0].length;
    const times = /^[万亿]/u.exec(text.slice(stop, stop + 1))?.[0] ?? "";
    const low = round(value * product(times));
    const whole = { start: at, end: stop + times.length, low, high: low };
    return { ...whole, writing: "chinese", more: false, rough: false };
  }
  const [tail = "", sign = "", myriad = ""] =
    (opensTail(text, end) ? match(TAIL, text, end) : null) ?? [];
  const times = product(myriad);
  return {
    start: at,
    end: end + tail.length,
    low: range[0] * times,
    high: range[1] * times,
    writing: "chinese",
    more: sign === "余" || sign === "多",
    rough: sign === "来",
  };
}

/** Where the run of Chinese numerals ends; 数 and 几 alone count nothing. */
function chineseEnd(text: string, at: number): number {
  const first = isVague(text, at) ? at + 1 : at;
  let end = first;
  while (end - first < LONGEST_CHINESE && isChinese(text, end)) end += 1;
  // 一百二十千瓦: the 千 of a unit is no magnitude.
  if (end - first > 1 && text.charAt(end - 1) === "千" && isOfThousand(text, end)) end -= 1;
  return end === first ? at : end;
}

type Range = readonly [low: number, high: number];

function valueOf(run: string): Range | null {
  if (run.length === 1) {
    const value = VALUES.get(run) ?? TENS.get(run) ?? MYRIADS.get(run);
    return value === undefined ? null : [value, value];
  }
  if (isVague(run, 0)) {
    const unit = compose(`一${run.slice(1)}`);
    return unit === null ? null : [2 * unit, 9 * unit];
  }
  const several = run.indexOf("几");
  if (several > 0) {
    const tens = compose(run.slice(0, several));
    const rest = run.slice(several + 1);
    if (tens === null || tens % 10 !== 0 || !/^[万亿]?$/u.test(rest)) return null;
    return [(tens + 1) * product(rest), (tens + 9) * product(rest)];
  }
  return pairOf(run) ?? positional(run) ?? plain(run);
}

const BEFORE_PAIR = /^(.*[十百千万])([^十百千万亿]{2}[十百千]?)$/u;

/** 二三十 is 20–30, 三四 3–4, 三五 3–5, 三两 2–3, 十七八 17–18, 两千七八百 2,700–2,800. */
function pairOf(run: string): Range | null {
  const [, head, rest = ""] = (run.length > 2 ? BEFORE_PAIR.exec(run) : null) ?? [];
  if (head !== undefined) {
    const pair = pairOf(rest);
    const above = compose(head);
    return pair === null || above === null ? null : [above + pair[0], above + pair[1]];
  }
  const [first, second] = [VALUES.get(run.charAt(0)), VALUES.get(run.charAt(1))];
  if (first === undefined || second === undefined || first === 0) return null;
  if (run === "三两") return [2, 3];
  if (second !== first + 1 && !run.startsWith("三五")) return null;
  const unit = run.length === 2 ? 1 : compose(`一${run.slice(2)}`);
  return unit === null ? null : [first * unit, second * unit];
}

/** 二〇二三 is written digit by digit. */
function positional(run: string): Range | null {
  let digits = "";
  for (const sign of run) {
    const digit = VALUES.get(sign);
    if (digit === undefined) return null;
    digits += digit;
  }
  const value = Number(digits);
  return [value, value];
}

function plain(run: string): Range | null {
  const value = compose(run);
  return value === null ? null : [value, value];
}

/** A number composed of digits and places: 三百二十, 十二, 五千, 两万三. Null where the run is none. */
function compose(run: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  // What a last digit without a place is worth: 两万三 is 23,000, 三百零二 is 302.
  let place = 1;
  for (const sign of run) {
    const value = VALUES.get(sign);
    const ten = TENS.get(sign);
    const myriad = MYRIADS.get(sign);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (value === 0) place = 1;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
      place = ten / 10;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
      place = myriad / 10;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0) * place;
}

function product(magnitudes: string): number {
  let value = 1;
  for (const sign of magnitudes) value *= TENS.get(sign) ?? MYRIADS.get(sign) ?? 1;
  return value;
}

/** NaN from what is not written in plain digits tells that it has to be made plain. */
function toNumber(digits: string): number {
  const value = Number(digits);
  return Number.isNaN(value) ? Number(digits.normalize("NFKC").replaceAll(/[, ]/gu, "")) : value;
}

// 1.47 × 10000 must not carry binary dust.
const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
