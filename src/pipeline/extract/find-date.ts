import { readNumeral } from "../../chinese/numerals.ts";
import { matchAt, type DateExpression } from "./found.ts";
import { saysRatio } from "./ratio.ts";

const CN = "[〇零一二三四五六七八九十]";
const YEAR = new RegExp(
  `(?:(?<ad>(?:1[89]|20|21)\\d{2}|${CN}{4})|民国(?<roc>\\d{2,3}|${CN}{1,4}))年(?:度)?`,
  "uy",
);
const YEARS = /(?<from>(?:19|20)\d{2})年?[—–\-~～至到]{1,2}(?:19|20)\d{2}年(?:度)?/uy;
const MONTH = new RegExp(
  `(?<month>\\d{1,2}|${CN}{1,2})月(?:份)?(?:底|初|中旬|上旬|下旬|末)?`,
  "uy",
);
// 1—6月: a run of months is one period.
const MONTHS = /\d{1,2}月?[—–\-~～至到]{1,2}(?:1[0-2]|[1-9])月(?:份)?(?!\d)/uy;
const DAY = new RegExp(`(?<day>\\d{1,2}|${CN}{1,3})[日号](?!线|楼|院|文)`, "uy");
const NUMERIC = /(?<year>(?:19|20)\d{2})[-/.．](?<month>\d{1,2})[-/.．](?<day>\d{1,2})/uy;
const CLOCK = / ?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/uy;
const SPELLED_CLOCK = /(?:上午|下午|晚上)?\d{1,2}[时点](?:\d{1,2}分)?(?!间)/uy;
const FIVE_YEARS = /[“「]?十[一二三四五六]五[”」]?/uy;
const RECENT = new RegExp(
  `(?:近|过去|今后|未来)(?:\\d{1,2}|${CN}{1,3}|两|半)(?:个月|年|天|周)(?:来|间|内)?|(?:\\d{1,2}|${CN}{1,3}|两)年来`,
  "uy",
);

/** Reads the date, year, period or time of day that begins at an offset; null where none does. */
export function readDate(
  text: string,
  at: number,
  published: string | null,
): DateExpression | null {
  return (
    readNumeric(text, at) ??
    readPeriod(text, at) ??
    readYear(text, at) ??
    readMonth(text, at, published) ??
    readClock(text, at)
  );
}

function readNumeric(text: string, at: number): DateExpression | null {
  const found = matchAt(NUMERIC, text, at);
  if (found === null) return null;
  const { year = "", month = "", day = "" } = found.groups ?? {};
  const clock = matchAt(CLOCK, text, at + found[0].length)?.[0] ?? "";
  const end = at + found[0].length + clock.length;
  return date(at, end, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

function readPeriod(text: string, at: number): DateExpression | null {
  const found =
    matchAt(YEARS, text, at) ?? matchAt(FIVE_YEARS, text, at) ?? matchAt(RECENT, text, at);
  return found === null ? null : date(at, at + found[0].length, null);
}

function readYear(text: string, at: number): DateExpression | null {
  const found = matchAt(YEAR, text, at);
  if (found === null) return null;
  const { ad, roc } = found.groups ?? {};
  const year = ad === undefined ? 1911 + valueOf(roc ?? "") : valueOf(ad);
  const end = at + found[0].length;
  const month = readMonthDay(text, end);
  return date(at, month?.end ?? end, [String(year), ...(month?.parts ?? [])].join("-"));
}

/** A month without a year is of the year of publication where that is told, and not after it. */
function readMonth(text: string, at: number, published: string | null): DateExpression | null {
  const found = readMonthDay(text, at) ?? readDay(text, at);
  if (found === null) return null;
  const iso = published === null ? null : [published.slice(0, 4), ...found.parts].join("-");
  const known = iso !== null && published !== null && found.parts.length > 0 && iso <= published;
  return date(at, found.end, known ? iso : null);
}

function readMonthDay(text: string, at: number) {
  const months = matchAt(MONTHS, text, at);
  if (months !== null) return { end: at + months[0].length, parts: [] };
  const month = matchAt(MONTH, text, at);
  const number = valueOf(month?.groups?.["month"] ?? "");
  if (month === null || number < 1 || number > 12) return null;
  const end = at + month[0].length;
  const day = matchAt(DAY, text, end);
  const days = [day?.groups?.["day"]].filter((word) => word !== undefined).map(valueOf);
  return { end: end + (day?.[0].length ?? 0), parts: [number, ...days].map(twoDigits) };
}

function readDay(text: string, at: number) {
  const day = matchAt(DAY, text, at);
  const number = valueOf(day?.groups?.["day"] ?? "");
  if (day === null || !/^\d/u.test(day[0]) || number < 1 || number > 31) return null;
  return { end: at + day[0].length, parts: [] };
}

function readClock(text: string, at: number): DateExpression | null {
  if (saysRatio(text, at)) return null;
  const found =
    matchAt(/\d{1,2}[:：][0-5]\d(?:[:：][0-5]\d)?/uy, text, at) ?? matchAt(SPELLED_CLOCK, text, at);
  return found === null ? null : date(at, at + found[0].length, null);
}

const date = (start: number, end: number, iso: string | null): DateExpression => ({
  kind: "date",
  start,
  end,
  date: iso,
});

const valueOf = (digits: string) => readNumeral(digits, 0)?.low ?? 0;
const twoDigits = (value: number) => String(value).padStart(2, "0");
