import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import { oneOf } from "../../text/characters.ts";
import { dimensionOf, type Unit } from "../../model/unit.ts";
import { CURRENCIES, MONEY_NOUNS, NO_UNIT, PEOPLE_NOUNS, UNIT_WORDS } from "../lexicon/units.ts";
import { clauseBefore } from "./clauses.ts";
import { matchAt } from "./found.ts";
import { wordTree } from "./word-tree.ts";

const units = wordTree(UNIT_WORDS);

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
const isOpen = oneOf("多余");

function readWrittenUnit(text: string, at: number, numeral: Numeral): ReadUnit | null {
  const from = isSpace(text, at) && isSpaced(text, at + 1) ? at + 1 : at;
  // 发电3000万度; 5度 and 年度 are none.
  if (text.charAt(from) === "度" && /[电能]/u.test(clauseBefore(text, numeral.start))) {
    return unitOf("kWh", from + 1);
  }
  // 两个多月, 3个多小时: 多 inside the unit.
  const inner = isOpen(text, from + 1)
    ? matchAt(/个[多余](小时|月|星期|学时)/uy, text, from)
    : null;
  const word = units.longestAt(inner === null ? text : `个${inner[1]}`, inner === null ? from : 0);
  if (word === null || matchAt(NO_UNIT, text, from) !== null) return null;
  if (isLatinGoingOn(text, from, word.word) || !isMeant(word.word, numeral)) return null;
  const end = from + word.word.length + (inner === null ? 0 : 1);
  const foreign = word.word === "元" ? currencyBefore(text, numeral.start) : null;
  if (foreign !== null) return unitOf(foreign, end);
  if (word.word === "成") return readTenths(text, end);
  const behind =
    inner === null && isOpen(text, end) && isOpenEnded(word.unit)
      ? matchAt(/[多余](?!的)/uy, text, end)
      : null;
  return {
    ...unitOf(word.unit, end + (behind === null ? 0 : 1), word.times),
    more: inner !== null || behind !== null,
  };
}

/** 八成五 is 85 %. */
function readTenths(text: string, end: number): ReadUnit {
  const tenth = readNumeral(text, end);
  const isTenth = tenth !== null && tenth.writing === "chinese" && tenth.high < 10;
  return isTenth
    ? { unit: "%", times: 10, plus: tenth.low, more: tenth.more, end: tenth.end }
    : unitOf("%", end, 10);
}

const isOpenEnded = (unit: Unit) => dimensionOf(unit) === "duration" || unit === "km";

/** 方 and 甲 are units behind digits, 里 behind a number that was counted: 三方, 千里 are none. */
function isMeant(word: string, { writing, start, end, low, more }: Numeral): boolean {
  if (word === "方" || word === "担") return writing === "arabic";
  if (word === "甲") return writing === "arabic" || more;
  if (word === "里") return writing === "arabic" || (end - start > 1 && low % 10 === 0);
  return true;
}

/** People, inhabitants or money that a number counts without a unit: 千万网友, 人口41.6万, 资金120多万. */
function readImpliedUnit(text: string, at: number, numeral: Numeral): ReadUnit | null {
  const { writing, start, end, low } = numeral;
  if (PEOPLE_NOUNS.some((noun) => text.startsWith(noun, at))) {
    const isBare = writing === "arabic" || /[百千万亿余多]$/u.test(text.slice(start, end));
    return isBare ? unitOf("person", at) : null;
  }
  if (low < 1e4 || !/[万亿千多余]$/u.test(text.slice(start, end))) return null;
  if (MONEY_NOUNS.some((noun) => text.startsWith(noun, at))) return unitOf("CNY", at);
  const clause = clauseBefore(text, start);
  if (/人口|人数/u.test(clause)) return unitOf("person", at);
  if (MONEY_NOUNS.some((noun) => clause.includes(noun))) return unitOf("CNY", at);
  return null;
}

/** 港币50万元 has its currency before the sum. */
const currencyBefore = (text: string, at: number): Unit | null =>
  CURRENCIES.find(([name]) => text.startsWith(name, at - name.length))?.[1] ?? null;

/** 100MWh is not 100 MW. */
const isLatinGoingOn = (text: string, at: number, word: string) =>
  isLatin(word, word.length - 1) && isLatin(text, at + word.length);

const isLatin = oneOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
