import type { Span } from "../text/span.ts";

/** A number as it stands in a text, with the range that a vague one leaves open. */
export interface Numeral extends Span {
  readonly low: number;
  readonly high: number;
  readonly writing: "arabic" | "chinese";
  /** 余, 多 or 几 stands inside: the number is more than it says. */
  readonly more: boolean;
}

const DIGITS = "〇一二三四五六七八九";
const VALUES = new Map<string, number>([
  ...Array.from(DIGITS, (digit, value) => [digit, value] as const),
  ["零", 0],
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
  /(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9０-９]+)(?:[.．][0-9０-９]+)?/uy;
const CHINESE = /[数几]?[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟几]{1,24}/uy;
// 1亿千瓦时: the 千 of a unit is no magnitude.
const MAGNITUDE = /(余|多)?((?:[百万亿]|千(?![瓦克米]))+)(余|多)?|(余|多)/uy;

/** Reads the number that begins at an offset, magnitudes and inner 余 or 多 included; null where none begins. */
export function readNumeral(text: string, at: number): Numeral | null {
  return readArabic(text, at) ?? readChinese(text, at);
}

/** 2,500, 1.47, 168余万, 2亿3千万, full-width digits likewise. */
function readArabic(text: string, at: number): Numeral | null {
  let value = 0;
  let end = at;
  let more = false;
  for (;;) {
    const digits = match(ARABIC, text, end);
    if (digits === null) break;
    const magnitude = match(MAGNITUDE, text, end + digits[0].length);
    const [whole = "", before, run = "", after, alone] = magnitude ?? [];
    value += toNumber(digits[0]) * product(run);
    end += digits[0].length + whole.length;
    more ||= [before, after, alone].some((sign) => sign !== undefined);
    // Only 2亿3千万 goes on with digits; 5万3人 does not follow a smaller magnitude.
    if (run === "" || more) break;
  }
  if (end === at) return null;
  return { start: at, end, low: round(value), high: round(value), writing: "arabic", more };
}

/** 二十, 二〇二三, 三百多, 十几, 数十, 二三十, 五千余. */
function readChinese(text: string, at: number): Numeral | null {
  const run = match(CHINESE, text, at)?.[0];
  if (run === undefined || /^[几数]?$/u.test(run)) return null;
  const tail =
    /^[余多](?:[万亿])?/u.exec(text.slice(at + run.length, at + run.length + 2))?.[0] ?? "";
  const range = valueOf(run);
  if (range === null) return null;
  const times = product(tail.slice(1));
  return {
    start: at,
    end: at + run.length + tail.length,
    low: range[0] * times,
    high: range[1] * times,
    writing: "chinese",
    more: tail !== "",
  };
}

type Range = readonly [low: number, high: number];

function valueOf(run: string): Range | null {
  if (/^[数几]/u.test(run)) {
    const unit = compose(`一${run.slice(1)}`);
    return unit === null ? null : [2 * unit, 9 * unit];
  }
  if (run.endsWith("几")) {
    const tens = compose(run.slice(0, -1));
    return tens === null || tens % 10 !== 0 ? null : [tens + 1, tens + 9];
  }
  if (run.includes("几")) return null;
  return pairOf(run) ?? positional(run) ?? plain(run);
}

/** 二三十 is 20–30, 七八百 700–800, 三四 3–4. */
function pairOf(run: string): Range | null {
  const [first, second] = Array.from(run, (sign) => VALUES.get(sign));
  if (first === undefined || second === undefined || first === 0 || second !== first + 1)
    return null;
  const unit = run.length === 2 ? 1 : compose(`一${run.slice(2)}`);
  return unit === null ? null : [first * unit, second * unit];
}

/** 二〇二三 is written digit by digit. */
function positional(run: string): Range | null {
  const digits = Array.from(run, (sign) => VALUES.get(sign));
  if (run.length < 2 || digits.some((digit) => digit === undefined)) return null;
  const value = Number(digits.join(""));
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
  for (const sign of run) {
    const value = VALUES.get(sign);
    const ten = TENS.get(sign);
    const myriad = MYRIADS.get(sign);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      total = (total + section + (digit ?? (section === 0 && total === 0 ? 1 : 0))) * myriad;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}

const product = (magnitudes: string) =>
  Array.from(magnitudes).reduce(
    (value, sign) => value * (TENS.get(sign) ?? MYRIADS.get(sign) ?? 1),
    1,
  );

const toNumber = (digits: string) => Number(digits.normalize("NFKC").replaceAll(/[, ]/gu, ""));

// 1.47 × 10000 must not carry binary dust.
const round = (value: number) => Number(value.toPrecision(15));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
