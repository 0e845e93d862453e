import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import { oneOf } from "../../text/characters.ts";
import { dimensionOf, type Unit } from "../../model/unit.ts";
import { CURRENCIES, MONEY_NOUNS, NO_UNIT, PEOPLE_NOUNS, UNIT_WORDS } from "../lexicon/units.ts";
import { clauseBefore } from "./clauses.ts";
import { matchAt } from "./found.ts";
import { wordTree } from "./word-tree.ts";

export interface ReadUnit {
  readonly unit: Unit;
  readonly times: number;
  /** What the words behind the unit add to the value, in `unit`. */
  readonly plus: number;
  /** 多 or 余 stands inside or behind: 两个多月, 八年多. */
  readonly more: boolean;
  readonly end: number;
}

const unitOf = (unit: Unit, end: number, times = 1): ReadUnit => ({
  unit,
  times,
  plus: 0,
  more: false,
  end,
});

/** The unit that begins at an offset, or that the words round a bare number tell; null where none does. */
export function readUnit(text: string, at: number, numeral: Numeral): ReadUnit | null {
  return readWrittenUnit(text, at, numeral) ?? readImpliedUnit(text, at, numeral);
}

const isSpace = oneOf(" ");
const isSpaced = oneOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ㎡%％");
const isOpen = oneOf("多余半");

function readWrittenUnit(text: string, at: number, numeral: Numeral): ReadUnit | null {
  const from = isSpace(text, at) && isSpaced(text, at + 1) ? at + 1 : at;
  // 发电3000万度; 5度 and 年度 are none.
  if (text.charAt(from) === "度" && SAYS_POWER.test(text.slice(Math.max(0, from - 40), from))) {
    return unitOf("kWh", from + 1);
  }
  if (isCoin(text, from)) {
    const spoken = readSpokenMoney(text, from);
    if (spoken !== null) return spoken;
    if (isPaid(text, from, numeral.start)) {
      return unitOf("CNY", from + 1, text.charAt(from) === "块" ? 1 : 0.1);
    }
  }
  // 下辖9村、126邻: a part of a place counts itself at the end of its clause.
  const part = opensPlace(text, from) ? matchAt(PLACE_UNIT, text, from) : null;
  if (part !== null && isCountedPart(text, numeral)) return unitOf("item", from + part[0].length);
  // 两个多月, 一个半小时: 多 or 半 inside the unit.
  const inner = isOpen(text, from + 1)
    ? matchAt(/个([多余半])(小时|月|星期|学时)/uy, text, from)
    : null;
  const word = units.longestAt(inner === null ? text : `个${inner[2]}`, inner === null ? from : 0);
  if (word === null || matchAt(NO_UNIT, text, from) !== null) return null;
  const isDistance = word.word === "里" && /[外多]/u.test(text.charAt(from + 1));
  if (isLatinGoingOn(text, from, word.word)) return null;
  if (!isDistance && !isMeant(text, word.word, numeral)) return null;
  const end = from + word.word.length + (inner === null ? 0 : 1);
  const foreign =
    word.word === "元" && endsCurrency(text, numeral.start - 1)
      ? currencyBefore(text, numeral.start)
      : null;
  if (foreign !== null) return unitOf(foreign, end);
  if (word.word === "成") return readTenths(text, end);
  // 207户、839口: mouths to feed, beside their households.
  if (
    word.word === "口" &&
    OF_HOUSEHOLDS.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
  )
    return unitOf("person", end);
  const { times } = word;
  if (inner !== null) {
    const isHalf = inner[1] === "半";
    return { unit: word.unit, times, plus: isHalf ? times / 2 : 0, more: !isHalf, end };
  }
  const smaller = partBehind(text, end, word);
  if (smaller !== null) {
    const plus = smaller.share * times;
    return { unit: word.unit, times, plus, more: false, end: smaller.end };
  }
  const behind =
    isOpen(text, end) && isOpenEnded(word.unit) ? matchAt(MORE_BEHIND, text, end) : null;
  const also = word.unit === "item" && isOpenBracket(text, end) ? matchAt(ALSO, text, end) : null;
  const stop = end + ((also ?? behind)?.[0].length ?? 0);
  return { unit: word.unit, times, plus: 0, more: behind !== null, end: stop };
}

const OF_HOUSEHOLDS = /户[、，及和共]?$/u;
const isOpenBracket = oneOf("（(");
/** 11台（套）: by one or the other. */
const ALSO = /[（(][台套个座处户件家次期场所人条辆间栋盏口批项][）)]/uy;

type Parts = readonly [word: string, many: number];

/** The smaller units that go on behind a larger one, and how many make it up. */
const PARTS: Readonly<Record<string, Parts>> = {
  甲: ["分", 10],
  亩: ["分", 10],
  元: ["角", 10],
  斤: ["两", 10],
  小时: ["分", 60],
  个小时: ["分", 60],
};
// 两年半, 三亩半; but 一年半载 and 半数 go on to other words.
const HALF_BEHIND = /半(?![载数个年月天小])/uy;
const HALVED: ReadonlySet<string> = new Set(
  "年 亩 斤 公斤 公里 里 天 小时 个小时 甲 倍 米 吨".split(" "),
);

const units = wordTree(
  UNIT_WORDS.map(({ word, unit, times = 1 }) => ({
    word,
    unit,
    times,
    isHalved: HALVED.has(word),
    parts: PARTS[word] ?? null,
  })),
);

/** What stands behind a unit of a part of it: 一甲|二分, 两年|半; as a share of one. */
function partBehind(
  text: string,
  at: number,
  { isHalved, parts }: { readonly isHalved: boolean; readonly parts: Parts | null },
) {
  if (text.charAt(at) === "半") {
    const isHalf = isHalved && matchAt(HALF_BEHIND, text, at) !== null;
    return isHalf ? { share: 0.5, end: at + 1 } : null;
  }
  if (parts === null) return null;
  const [name, many] = parts;
  const part = readNumeral(text, at);
  if (part === null || part.high >= many || !text.startsWith(name, part.end)) return null;
  const end = part.end + name.length;
  return { share: part.low / many, end: end + (matchAt(/[钟地]/uy, text, end)?.[0].length ?? 0) };
}

/** 八成五, 8成5 and 八成半 are 85 %, 三成多 is more than 30 %. */
function readTenths(text: string, end: number): ReadUnit {
  if (matchAt(/半(?![年月天个])/uy, text, end) !== null) {
    return { unit: "%", times: 10, plus: 5, more: false, end: end + 1 };
  }
  if (matchAt(/[多余](?![户人年])/uy, text, end) !== null) {
    return { unit: "%", times: 10, plus: 0, more: true, end: end + 1 };
  }
  const tenth = readNumeral(text, end);
  // 一成八六 is 18.6 %.
  const isFiner = tenth !== null && tenth.low === tenth.high && tenth.end === end + 2;
  if (isFiner && tenth.low < 100 && tenth.low % 10 > 0) {
    return { unit: "%", times: 10, plus: tenth.low / 10, more: false, end: tenth.end };
  }
  const isTenth = tenth !== null && tenth.high < 10 && tenth.end === end + 1;
  return isTenth
    ? { unit: "%", times: 10, plus: tenth.low, more: tenth.more, end: tenth.end }
    : unitOf("%", end, 10);
}

const SAYS_POWER = /[电能][^。]{0,36}$/u;
const isCoin = oneOf("块毛");
const SPOKEN = /[块毛]([一二三四五六七八九])[毛分]?(?=$|[，。；、！？”）钱一每]|左右)/uy;

/** 三块五 and 一毛五: money as it is spoken, with a last digit of the next smaller coin. */
function readSpokenMoney(text: string, at: number): ReadUnit | null {
  const spoken = matchAt(SPOKEN, text, at);
  if (spoken === null) return null;
  const times = spoken[0].startsWith("块") ? 1 : 0.1;
  const plus = (times / 10) * (readNumeral(spoken[1] ?? "", 0)?.low ?? 0);
  return { unit: "CNY", times, plus, more: false, end: at + spoken[0].length };
}

/** 500块工钱 is money, 500块砖 is not. */
const isPaid = (text: string, at: number, start: number): boolean =>
  matchAt(PAID, text, at + 1) !== null ||
  (matchAt(CLOSES, text, at + 1) !== null && EARNED.test(clauseBefore(text, start)));
const CLOSES = /$|[，。；、！？”）]/uy;
const EARNED = /[挣赚花卖捐罚垫借欠存账剩收]|工资|工钱|租金|[价钱]|每[方斤度吨亩]/u;
const PAID = /(?:工钱|工资|零钱|奖金|补贴|红包)/uy;
const opensPlace = oneOf("社村乡镇邻里");
const PLACE_UNIT =
  /(?:社区|[村乡镇邻])(?=[、，。；及和与（\d]|[一二两三四五六七八九十百]{2}|$)|(?<=辖\d{1,3})里/uy;

const isCountedPart = (text: string, { start, writing }: Numeral): boolean =>
  writing === "arabic"
    ? !/[第号]$/u.test(text.slice(Math.max(0, start - 1), start))
    : /[有辖分共计含为、]$/u.test(text.slice(Math.max(0, start - 1), start));

// 八年多, 三倍多, 两亩多; but 三亩多种了两行 has another 多.
const MORE_BEHIND = /[多余](?![的种收卖出赚元样劳次打])/uy;
const OPEN_ENDED: ReadonlySet<string> = new Set(["duration", "length", "mass", "area"]);

const isOpenEnded = (unit: Unit) => unit === "fold" || OPEN_ENDED.has(dimensionOf(unit));

/** 方 and 甲 are units behind digits, 里 behind a number that was counted: 三方, 千里 are none. */
function isMeant(
  text: string,
  word: string,
  { writing, start, end, low, high, more }: Numeral,
): boolean {
  if (word === "角") {
    const isCoins = matchAt(CLOSES, text, end + 1) !== null && !isDelta(text, start - 1);
    return writing === "arabic" || isCoins;
  }
  if (word === "方") {
    const isMany = low >= LEAST_CUBIC && matchAt(CUBIC, text, end + 1) !== null;
    return writing === "arabic" || isMany;
  }
  if (word === "担") return writing === "arabic" || matchAt(CARRIED, text, end + 1) !== null;
  // 一甲二分 of land, but not 甲 alone: 三甲 is a class of hospitals.
  if (word === "甲") {
    const isMany = low > 10 && end - start > 1;
    return writing === "arabic" || more || isMany || matchAt(TENTHS_OF_JIA, text, end + 1) !== null;
  }
  if (word === "里") {
    const isCounted = low % 10 === 0 || low < high || matchAt(ON_THE_WAY, text, end + 1) !== null;
    return writing === "arabic" || (isCounted && (end - start > 1 || isOfWay(text, end + 1)));
  }
  return true;
}

// 长三角, 珠三角
const isDelta = oneOf("长珠");
// 三千方土, but not 三方 and 八方.
const LEAST_CUBIC = 20;
const CUBIC = /$|[，。；、土石水木]/uy;
const CARRIED = /$|[，。；、水谷柴粮米煤]/uy;
const ON_THE_WAY = /[处外远长许，。；]|山路|渠|半(?![年月天个])/uy;
const isOfWay = oneOf("半山渠");
const TENTHS_OF_JIA = /[一二三四五六七八九]分/uy;

/** 四十余万|农村|群众: what may stand before people. */
const WHICH_PEOPLE = /(?:农村|城乡|城镇|困难|贫困|库区|外来|当地|各族)/uy;
const EARNING = /[挣赚亏赔花欠卖捐](?:了|到|得|上|下)?(?:超|近|约|不到|不下|至少)?$/u;
/** 承包六万五, 比上年多出五万: sums go on behind others, where nothing else is counted. */
const SUM_REACH = 48;
const SUM_OF_MONEY = /元|[租费账]|收入|花了/u;
const SUM_OF_OTHERS = /[人户亩斤吨株头只棵条次]|游客|群众|村民|面积|产量/u;
const BOUND_REACH = 40;
const SUM = /(人次|人数|户数)(?:录得|总计|共计|累计|突破|超过|达到|达|共|约|近|逾|超|为)*$/u;
const SUMMED: readonly (readonly [string, Unit])[] = [
  ["人次", "person-time"],
  ["人数", "person"],
  ["户数", "household"],
];

/** People, inhabitants or money that a number counts without a unit: 千万网友, 人口41.6万, 资金120多万. */
function readImpliedUnit(text: string, at: number, numeral: Numeral): ReadUnit | null {
  const { writing, start, end, low } = numeral;
  const people = at + (matchAt(WHICH_PEOPLE, text, at)?.[0].length ?? 0);
  if (PEOPLE_NOUNS.some((noun) => text.startsWith(noun, people))) {
    const isBare = writing === "arabic" || /[百千万亿余多]$/u.test(text.slice(start, end));
    return isBare ? unitOf("person", at) : null;
  }
  // 入场人次3,200: the words before say of whom.
  const sum = SUM.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const summed = SUMMED.find(([word]) => word === sum);
  if (summed !== undefined) return unitOf(summed[1], at);
  // 去年挣了五六万: earned is money.
  if (
    low >= 100 &&
    writing === "chinese" &&
    EARNING.test(text.slice(Math.max(0, start - 5), start))
  ) {
    return matchAt(CLOSES, text, at) === null ? null : unitOf("CNY", at);
  }
  // 纯收入七万八 and 三千六 leave out their last magnitude too.
  if (writing === "chinese" && low >= 1000 && matchAt(CLOSES, text, at) !== null) {
    const ahead = text.slice(Math.max(0, start - SUM_REACH), start);
    if (SUM_OF_MONEY.test(ahead) && !SUM_OF_OTHERS.test(clauseBefore(text, start))) {
      return unitOf("CNY", at);
    }
  }
  const isShort = low >= 1000 && /[万千][一二三四五六七八九]$/u.test(text.slice(start, end));
  if (!isShort && (low < 1e4 || !/[万亿千多余]$/u.test(text.slice(start, end)))) return null;
  if (MONEY_NOUNS.some((noun) => text.startsWith(noun, at))) return unitOf("CNY", at);
  // 收入过百万的2个，十万至百万的8个: its noun stands farther off.
  const isBound = text.charAt(at) === "的";
  const clause = isBound
    ? text.slice(Math.max(0, start - BOUND_REACH), start)
    : clauseBefore(text, start);
  if (/[户人村]均$/u.test(clause)) return unitOf("CNY", at);
  if (/人口|人数/u.test(clause)) return unitOf("person", at);
  if (MONEY_NOUNS.some((noun) => clause.includes(noun))) return unitOf("CNY", at);
  return null;
}

const endsCurrency = oneOf("币元金");
/** 港币50万元 has its currency before the sum. */
const currencyBefore = (text: string, at: number): Unit | null =>
  CURRENCIES.find(([name]) => text.startsWith(name, at - name.length))?.[1] ?? null;

/** 100MWh is not 100 MW. */
const isLatinGoingOn = (text: string, at: number, word: string) =>
  isLatin(word, word.length - 1) && isLatin(text, at + word.length);

const isLatin = oneOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
