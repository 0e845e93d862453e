import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import { oneOf } from "../../text/characters.ts";
import { signOf } from "../../text/signs.ts";
import type { Qualifier } from "../../model/figure.ts";
import { dimensionOf, type Unit } from "../../model/unit.ts";
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from "../lexicon/hedges.ts";
import { CURRENCIES, CURRENCY_SIGNS } from "../lexicon/units.ts";
import { isArticle } from "./article.ts";
import { clauseRound, type Clause } from "./clauses.ts";
import { matchAt, type Quantity } from "./found.ts";
import { readRange, widen, writtenValue } from "./read-range.ts";
import { readRate } from "./read-rate.ts";
import { readUnit, type ReadUnit } from "./read-unit.ts";
import { readRatio } from "./ratio.ts";
import { wordTree } from "./word-tree.ts";

const hedgesBefore = wordTree(HEDGES_BEFORE);
const hedgesAfter = wordTree(HEDGES_AFTER);

/** Reads the quantity whose first character, hedge included, stands at an offset; null where none does. */
export function readQuantity(text: string, at: number): Quantity | null {
  const before = hedgeAt(text, at);
  const start = at + (before?.word.length ?? 0);
  if (!beginsValue(text, start)) return null;
  // 上千, 上万人次: 上 is a hedge only before a bare magnitude.
  const upper =
    before === null && isUpper(text, at) && (opensMagnitude(text, at + 1) || goesPast(text, at));
  const frame = { text, start: at, before, upper };
  // 逾新台币60万元: the currency stands between hedge and number.
  const currency = before === null ? undefined : currencyAt(text, start);
  const first = upper ? at + 1 : start + (currency?.length ?? 0);
  const doubled = readDoubling(text, first);
  if (doubled !== null) return close(frame, doubled.end, doubled, "fold", null);
  const plainly = readHalf(text, first) ?? readNumeral(text, first);
  const ratio = readRatio(text, first, plainly);
  if (ratio !== null) return close(frame, ratio.end, ratio, ratio.unit, null);
  const sign = signAt(text, first);
  const numeral = sign.length === 0 ? plainly : readNumeral(text, first + sign.length);
  if (numeral === null) return null;
  const range = readRange(text, numeral);
  const unit =
    sign.unit === null
      ? readUnit(text, range.end, numeral)
      : plain(sign.unit, range.end + (text.charAt(range.end) === "元" ? 1 : 0));
  if (unit === null || isArticle(text, numeral, unit, before !== null || upper)) return null;
  const whole = widen(text, range, unit);
  const { times, plus } = unit;
  const value = {
    low: sign.factor * (whole.low * times + plus),
    high: sign.factor * (whole.high * times + plus),
    more: whole.more || unit.more,
    rough: range.rough,
  };
  const written = writtenValue(text, numeral);
  const scale = unit.end === range.end || written === 0 ? null : value.low / written;
  return close(frame, whole.end, value, unit.unit, scale);
}

// 半年, 半小时; but 上半年, 每半年 and 半年来 are periods.
const HALF =
  /(?<![上下前后大每多近一过首])半(?=个?(?:小时|学时|课时|钟头)|个?月(?![谈刊板报牙湾])|个(?:世纪|星期)|年(?![度报检鉴来前]|以[来前]|之[前后]|一次)|天(?![空然气])|亩|公里|斤|吨)/uy;

/** 半 before a unit that it halves. */
function readHalf(text: string, at: number): Numeral | null {
  if (text.charAt(at) !== "半" || matchAt(HALF, text, at) === null) return null;
  const value = { low: 0.5, high: 0.5, more: false, rough: false };
  return { ...value, start: at, end: at + 1, writing: "chinese" };
}

// What can stand right behind a hedge, or begin a quantity without one.
const beginsValue = oneOf(
  "0123456789〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟数几上过半番-－−﹣负$＄¥￥HNU港新台美人",
);
const PAST =
  /(?<=[率入额值量数度例重均产积金款户次已])过(?=[一二三四五六七八九十两百千万\d.]{1,8}(?:成|[百千]?[万亿]|%))/uy;

/** 利用率过七成, 收入过五十万: behind what is measured. */
const goesPast = (text: string, at: number): boolean =>
  text.charAt(at) === "过" && matchAt(PAST, text, at) !== null;

const isUpper = oneOf("上过");
const opensMagnitude = oneOf("百千万亿");

// 签约139人, 附近20米, 彩超1台: the character belongs to the word before it.
const OTHER_WORD = /[签合条节预公契违邀履立特婉]约$|[附最亲邻临远靠]近$|[高彩赶反商英中B]超$/u;

const UNABLE = /[剩挣放容住装坐停留拿吃]/u;

function hedgeAt(text: string, at: number): Hedge | null {
  const hedge = hedgesBefore.longestAt(text, at);
  const isPart =
    hedge?.word.length === 1 && OTHER_WORD.test(text.slice(Math.max(0, at - 1), at + 1));
  // 剩不下三百块
  const isUnable = hedge?.word === "不下" && UNABLE.test(text.slice(Math.max(0, at - 1), at));
  return isPart || isUnable ? null : hedge;
}

/** The name of a currency that begins at an offset. */
const currencyAt = (text: string, at: number): string | undefined =>
  CURRENCY_NAMES.find((name) => text.startsWith(name, at));

const CURRENCY_NAMES = [...CURRENCIES.map(([name]) => name), "人民币"];

interface Sign {
  readonly length: number;
  readonly factor: 1 | -1;
  /** A currency whose sign stands before the number. */
  readonly unit: Unit | null;
}

const MINUS = /(?:[-－−﹣]|负|零下)(?=[\d０-９])/uy;
// Behind these a dash joins: 20-30, 3月-5月, G5-2, 备05号-1.
const JOINED = /[\d０-９A-Za-z号年月日元天人时周栋楼区室个%％-]$/u;

const isSign = oneOf("-－−﹣负零$＄¥￥HNU");
const NO_SIGN: Sign = { length: 0, factor: 1, unit: null };

/** A minus or the sign of a currency before a number. */
function signAt(text: string, at: number): Sign {
  if (!isSign(text, at)) return NO_SIGN;
  const currency = CURRENCY_SIGNS.find(([sign]) => text.startsWith(sign, at));
  if (currency !== undefined) return { length: currency[0].length, factor: 1, unit: currency[1] };
  const minus = matchAt(MINUS, text, at);
  const isMinus = minus !== null && !JOINED.test(text.slice(Math.max(0, at - 1), at));
  return isMinus ? { length: minus[0].length, factor: -1, unit: null } : NO_SIGN;
}

interface Value {
  readonly low: number;
  readonly high: number;
  readonly more: boolean;
  readonly rough: boolean;
  readonly grew?: true;
}

interface Frame {
  readonly text: string;
  readonly start: number;
  readonly before: Hedge | null;
  readonly upper: boolean;
}

/** Takes in the hedge and the rate behind the unit. */
function close(
  { text, start, before, upper }: Frame,
  unitEnd: number,
  { low, high, more, rough, grew }: Value,
  unit: Unit,
  scale: number | null,
): Quantity {
  const after = hedgeAfter(text, unitEnd, unit);
  const end = unitEnd + (after?.word.length ?? 0);
  const clause = clauseRound(text, start, end);
  let qualifier = before?.qualifier ?? boundAhead(text, start, clause);
  if (upper || more) qualifier = join(qualifier, "more-than");
  if (rough) qualifier = join(qualifier, "about");
  if (after !== null) qualifier = join(qualifier, after.qualifier);
  const quantity: Quantity = {
    kind: "quantity",
    start,
    end,
    low: tidy(low),
    high: tidy(high),
    unit,
    qualifier: qualifier ?? "exact",
    per: unit === "%" || unit === "pp" ? null : readRate(text, start, end, clause),
    scale,
    clause,
  };
  return grew === undefined ? quantity : { ...quantity, grew };
}

/** 三天内, 3公里内: within a time or distance. */
function hedgeAfter(text: string, at: number, unit: Unit): Hedge | null {
  const hedge = hedgesAfter.longestAt(text, at);
  if (hedge !== null) return hedge;
  const dimension = dimensionOf(unit);
  const within = dimension === "duration" || dimension === "length";
  return within && matchAt(/内(?![部容外在蒙地陆河])/uy, text, at) !== null ? WITHIN : null;
}

const WITHIN: Hedge = { word: "内", qualifier: "at-most" };

// 至少巡查2遍: the bound stands before the verb.
const BOUND_AHEAD =
  /(至少|最少(?!的)|不少于|不低于)\p{Script=Han}{1,12}$|(最多|不超过)\p{Script=Han}{1,4}$/u;
const LIMIT_AHEAD = /(上限|下限)(?:为|是|设为|定为)?$/u;

const BOUND_REACH = 16;
const OF_BOUND = signOf("少低多超限");

function boundAhead(text: string, at: number, clause: Clause): Qualifier | null {
  if ((clause.ahead & OF_BOUND) === 0) return null;
  const ahead = text.slice(Math.max(0, at - BOUND_REACH), at);
  const limit = LIMIT_AHEAD.exec(ahead)?.[1];
  if (limit !== undefined) return limit === "上限" ? "at-most" : "at-least";
  const [, floor, ceiling] = BOUND_AHEAD.exec(ahead) ?? [];
  const word = floor ?? ceiling;
  return word === undefined ? null : (hedgesBefore.longestAt(word, 0)?.qualifier ?? null);
}

/** Two hedges at once (约90余次) leave the number open on both sides. */
const join = (known: Qualifier | null, hedge: Qualifier): Qualifier =>
  known === null || known === hedge ? hedge : "about";

const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

const plain = (unit: Unit, end: number): ReadUnit => ({
  unit,
  times: 1,
  plus: 0,
  more: false,
  end,
});

const DOUBLING = /([一两二三四五六])(?:番|倍番)(多)?|(?<=翻)番/uy;

const opensDoubling = oneOf("一两二三四五六番");

/** 翻一番 is twofold, 翻两番 fourfold. */
function readDoubling(text: string, at: number): (Value & { readonly end: number }) | null {
  const found = opensDoubling(text, at) ? matchAt(DOUBLING, text, at) : null;
  if (found === null || !/翻了?$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  const [whole, times = "一", more] = found;
  const value = 2 ** (readNumeral(times, 0)?.low ?? 1);
  const end = at + whole.length;
  return { low: value, high: value, more: more !== undefined, rough: false, grew: true, end };
}
