import { readNumeral } from "../../chinese/numerals.ts";
import { oneOf } from "../../text/characters.ts";
import { matchAt, type DateExpression } from "./found.ts";
import { saysRatio } from "./ratio.ts";

/** What a document tells of the dates in it. */
export interface Calendar {
  /** The day of publication (ISO 8601); only by it is 1月12日 of a year. */
  readonly published: string | null;
  /** Its years are counted from 1912: 112年度 is 2023. */
  readonly isMinguo: boolean;
}

// 壹 stands for 一 where a text was badly converted.
const CN = "[〇○零一二三四五六七八九十壹]";
const DASH = "[—–\\-~～〜至到−]{1,2}";
const YEAR = new RegExp(
  `(?:(?<ad>(?:1[89]|20|21)\\d{2}|[一二]${CN}{3})|民国(?<roc>\\d{1,3}|${CN}{1,4}))(?:学?年(?:度)?|(?=/\\d\\d年度))(?!级)`,
  "uy",
);
// 一一〇年 is written digit by digit; 112年 is a year where the document counts so.
const SPELLED_MINGUO = /(?<roc>一[〇○零一二][〇○零一二三四五六七八九])年(?:度)?/uy;
const MINGUO = /(?<roc>(?:[5-9]\d|1[0-4]\d))学?年(?:度)?(?![多来内以的]|\d?[多余])/uy;
// 113年度 and 113年3月 are years wherever they stand.
const PLAIN_MINGUO = /(?<roc>1[01]\d)(?:学年度?|年度|年(?=\d{1,2}月))/uy;
const YEARS = new RegExp(
  `(?:19|20)\\d{2}年?(?:${DASH}|/)(?:(?:19|20)\\d{2}|\\d{2}(?=学?年度))(?:学?年(?:度)?)?`,
  "uy",
);
const MONTH = new RegExp(
  `(?<month>\\d{1,2}|${CN}{1,3})月(?:份)?(?:底|初|中旬|上旬|下旬|末|中)?(?!球)`,
  "uy",
);
// 1—6月, 6月1日至8月31日: a run of months is one period.
const MONTHS = new RegExp(
  `\\d{1,2}(?:月(?:\\d{1,2}日)?)?${DASH}(?:1[0-2]|0?[1-9])月(?:份)?(?:\\d{1,2}日|底)?(?!\\d)`,
  "uy",
);
const DAY = new RegExp(`(?<day>\\d{1,2}|${CN}{1,3})[日号](?!线|楼|院|文|桥|井|机|站|码)`, "uy");
const BRACKETED_DAY = /(?<=[今昨前明][（(])\d{1,2}(?=[）)]日)/uy;
const DAYS = new RegExp(`\\d{1,2}日?${DASH}\\d{1,2}[日号]`, "uy");
const NUMERIC = /(?<year>(?:19|20)\d{2})[-/.．](?<month>\d{1,2})[-/.．](?<day>\d{1,2})/uy;
const MONTH_AND_DAY = /(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?=[前起止日（(])/uy;
const HOUR = "(?:2[0-4]|1\\d|0?\\d)";
const CLOCK = new RegExp(
  `[ 　]?(?:[（(](?:星期|周)[一二三四五六日天][）)])?(?:[上下中]午|晚上?|清晨|凌晨|早上)?${HOUR}(?:[:：][0-5]\\d(?:[:：][0-5]\\d)?|[时点](?:半|整|[0-5]?\\d分|许)?(?!间|钟以))`,
  "uy",
);
const LONE_CLOCK = new RegExp(
  `(?:[上下中]午|晚上?|清晨|凌晨|早上)?${HOUR}(?:[:：][0-5]\\d(?:[:：][0-5]\\d)?(?!\\d)|[时点](?:半|整|[0-5]?\\d分|许)?(?![间亩]))`,
  "uy",
);
const SPELLED_HOUR =
  /(?:[上下]午|晚上|凌晨|早上|清晨)[一二三四五六七八九十]{1,2}[点时](?:半|钟)?/uy;
const FIVE_YEARS = /[“「]?十[一二三四五六]五[”」]?(?![个名户人次亩])/uy;
// 缩短近6天 and 历时近三年 tell how long, not when.
const RECENT = new RegExp(
  `(?:(?<!缩短|缩减|压减|压缩|延长|减少|增加|提前|推迟|节省|历时|长达|需要|[用花停需]了?)近|过去|今后|未来|最近)(?:\\d{1,2}|${CN}{1,3}|两|几|半|十几|二十多|\\d{1,2}多)(?:个多?月|年|天|周)(?:多)?(?:来|间|内)?|(?:\\d{1,2}|${CN}{1,3}|两|几|十几|十余|十多|\\d{1,2}余|\\d{1,2}多)(?:年多?|个多?月)(?:以来|来(?!自)|前|间(?!隔))|半年多?(?:以来|来(?!自))|前(?:[2-9]|1[01]|[二三四五六七八九十])个月`,
  "uy",
);
// 20世纪80年代, 九十年代初, 1990年代.
const AGES = new RegExp(
  `(?:\\d{1,2}|${CN}{1,3})世纪(?:(?:[1-9]0|[一二三四五六七八九]十)年代)?(?:[初末]|中[期叶])?|(?:(?:1[89]|20)?[1-9]0|[一二三四五六七八九]十)年代(?:[初末]|中[期叶])?`,
  "uy",
);
// 洪武二年, 光绪23年: the years of the emperors of Ming and Qing, and of the best known before.
const REIGN = new RegExp(
  `(?<=洪武|建文|永乐|宣德|正统|景泰|天顺|成化|弘治|正德|嘉靖|隆庆|万历|天启|崇祯|顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|贞观|开元|天宝|昭和|明治|大正)(?:\\d{1,2}|元|${CN}{1,3})年`,
  "uy",
);
const QUARTER = /(?:前[一二三1-3]|第?[一二三四]|第?[1-4])(?:个)?季度(?:末|初)?/uy;

/** Reads the date, year, period or time of day that begins at an offset; null where none does. */
export function readDate(text: string, at: number, calendar: Calendar): DateExpression | null {
  return (
    (isDigit(text, at) ? readNumeric(text, at) : null) ??
    readPeriod(text, at) ??
    readYear(text, at, calendar) ??
    readMonth(text, at, calendar) ??
    readClock(text, at)
  );
}

const isDigit = oneOf("0123456789");

function readNumeric(text: string, at: number): DateExpression | null {
  const found = matchAt(NUMERIC, text, at);
  if (found !== null) {
    const { year = "", month = "", day = "" } = found.groups ?? {};
    const end = clockEnd(text, at + found[0].length);
    return date(at, end, `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  }
  const day = matchAt(MONTH_AND_DAY, text, at);
  return day === null ? null : date(at, at + day[0].length, null);
}

const opensFiveYears = oneOf("“「十");
const opensQuarter = oneOf("前第一二三四1234");
const opensAge = oneOf("0123456789〇○零一二三四五六七八九十壹");
const endsReign = oneOf("武文乐德统景泰顺化治靖庆历启祯熙正隆嘉光丰绪观元宝和");

function readPeriod(text: string, at: number): DateExpression | null {
  const found =
    (isDigit(text, at) ? matchAt(YEARS, text, at) : null) ??
    (opensFiveYears(text, at) ? matchAt(FIVE_YEARS, text, at) : null) ??
    (opensQuarter(text, at) ? matchAt(QUARTER, text, at) : null) ??
    (opensAge(text, at) ? matchAt(AGES, text, at) : null) ??
    (endsReign(text, at - 1) ? matchAt(REIGN, text, at) : null) ??
    matchAt(RECENT, text, at);
  return found === null ? null : date(at, at + found[0].length, null);
}

function readYear(text: string, at: number, { isMinguo }: Calendar): DateExpression | null {
  const found =
    matchAt(YEAR, text, at) ??
    matchAt(SPELLED_MINGUO, text, at) ??
    matchAt(isMinguo ? MINGUO : PLAIN_MINGUO, text, at);
  if (found === null) return null;
  const { ad, roc } = found.groups ?? {};
  const year = ad === undefined ? 1911 + valueOf(roc ?? "") : valueOf(ad);
  const end = at + found[0].length;
  const quarter = matchAt(/第?[一二三四1-4]季度?/uy, text, end);
  const month = quarter === null ? readMonthDay(text, end) : null;
  const stop = month?.end ?? end + (quarter?.[0].length ?? 0);
  return date(at, stop, [String(year), ...(month?.parts ?? [])].join("-"));
}

/** A month without a year is of the year of publication where that is told, and not after it. */
function readMonth(text: string, at: number, { published }: Calendar): DateExpression | null {
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
  const days = matchAt(DAYS, text, end);
  if (days !== null) return { end: end + days[0].length, parts: [twoDigits(number)] };
  const day = matchAt(DAY, text, end);
  const number2 = valueOf(day?.groups?.["day"] ?? "");
  if (day === null || number2 < 1 || number2 > 31) return { end, parts: [twoDigits(number)] };
  const stop = clockEnd(text, end + day[0].length);
  return { end: stop, parts: [number, number2].map(twoDigits) };
}

/** 15日, 本月15号; a 号 that no month stands before names a house or a line. */
function readDay(text: string, at: number) {
  const bracketed = matchAt(BRACKETED_DAY, text, at);
  if (bracketed !== null) return { end: at + bracketed[0].length, parts: [] };
  const days = matchAt(DAYS, text, at);
  const day = days ?? matchAt(DAY, text, at);
  const number = valueOf(day?.groups?.["day"] ?? "1");
  if (day === null || !/^\d/u.test(day[0]) || number < 1 || number > 31) return null;
  const isNumbered = day[0].endsWith("号") && text.charAt(at - 1) !== "月";
  // 7日内 and 每周供餐5日: so many days.
  const isSpan =
    matchAt(/日(?:以|之)?内/uy, text, at + day[0].length - 1) !== null ||
    (days === null &&
      /每(?:周|星期)\p{Script=Han}{0,4}$/u.test(text.slice(Math.max(0, at - 7), at)));
  return isNumbered || isSpan ? null : { end: clockEnd(text, at + day[0].length), parts: [] };
}

const clockEnd = (text: string, at: number): number =>
  at + (matchAt(CLOCK, text, at)?.[0].length ?? 0);

function readClock(text: string, at: number): DateExpression | null {
  if (saysRatio(text, at) || matchAt(POINTS, text, at) !== null) return null;
  const found = matchAt(LONE_CLOCK, text, at) ?? matchAt(SPELLED_HOUR, text, at);
  return found === null ? null : date(at, at + found[0].length, null);
}

// 以上3点, 两点建议: points of a list.
const POINTS =
  /(?<=以上|上述|以下|如下|这|提出)[\d一二三四五六七八九十]{1,2}点|[\d一二三四五六七八九十]{1,2}点(?=建议|意见|要求|希望|体会|说明|措施)/uy;

const date = (start: number, end: number, iso: string | null): DateExpression => ({
  kind: "date",
  start,
  end,
  date: iso,
});

const valueOf = (digits: string) => readNumeral(digits, 0)?.low ?? 0;
const twoDigits = (value: number) => String(value).padStart(2, "0");
