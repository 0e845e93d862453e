import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import type { Per, Qualifier } from "../../model/figure.ts";
import type { Unit } from "../../model/unit.ts";
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from "../lexicon/hedges.ts";
import { CURRENCIES, MONEY_NOUNS, PEOPLE_NOUNS, UNIT_WORDS } from "../lexicon/units.ts";
import { clauseBefore } from "./clauses.ts";
import { matchAt, type Quantity } from "./found.ts";
import { readRatio } from "./ratio.ts";

/** Reads the quantity whose first character, hedge included, stands at an offset; null where none does. */
export function readQuantity(text: string, at: number): Quantity | null {
  const before = hedgeAt(text, at);
  const start = at + (before?.word.length ?? 0);
  // 上千, 上万人次: 上 is a hedge only before a bare magnitude.
  const upper = before === null && /^上[百千万亿]/u.test(text.slice(at, at + 2));
  const first = upper ? at + 1 : start;
  const ratio = readRatio(text, first);
  if (ratio !== null) return close(text, at, ratio.end, ratio, "ratio", before, upper);
  const numeral = readNumeral(text, first);
  if (numeral === null) return null;
  const range = readRange(text, numeral);
  const unit = readUnit(text, range.end, numeral);
  if (unit === null || isArticle(numeral, unit.unit, before !== null || upper)) return null;
  const plus = unit.plus ?? 0;
  const value = {
    low: range.low * unit.times + plus,
    high: range.high * unit.times + plus,
    more: range.more,
  };
  return close(text, at, unit.end, value, unit.unit, before, upper);
}

// 签约139人, 附近20米: the character belongs to the word before it.
const OTHER_WORD = /[签合条节预公契违邀履立]约$|[附最亲邻]近$|高超$/u;

function hedgeAt(text: string, at: number): Hedge | null {
  const hedge = wordAt(HEDGES_BEFORE, text, at);
  const upTo = text.slice(Math.max(0, at - 1), at + 1);
  return hedge?.word.length === 1 && OTHER_WORD.test(upTo) ? null : hedge;
}

interface Value {
  readonly low: number;
  readonly high: number;
  readonly more: boolean;
}

/** Takes in the hedge and the rate behind the unit. */
function close(
  text: string,
  start: number,
  unitEnd: number,
  { low, high, more }: Value,
  unit: Unit,
  before: Hedge | null,
  upper: boolean,
): Quantity {
  const after = wordAt(HEDGES_AFTER, text, unitEnd);
  const end = unitEnd + (after?.word.length ?? 0);
  const hedges = [
    ...(before === null ? [] : [before.qualifier]),
    ...(upper || more ? (["more-than"] as const) : []),
    ...(after === null ? [] : [after.qualifier]),
  ];
  const per = unit === "%" || unit === "pp" ? null : rateOf(text, start, end);
  return {
    kind: "quantity",
    start,
    end,
    low: tidy(low),
    high: tidy(high),
    unit,
    qualifier: join(hedges),
    per,
  };
}

/** Two hedges at once (约90余次) leave the number open on both sides. */
const join = (hedges: readonly Qualifier[]): Qualifier =>
  new Set(hedges).size > 1 ? "about" : (hedges[0] ?? "exact");

const tidy = (value: number) => Number(value.toPrecision(12));

function wordAt<T extends { readonly word: string }>(
  words: readonly T[],
  text: string,
  at: number,
): T | null {
  return words.find(({ word }) => text.startsWith(word, at)) ?? null;
}

interface Ranged extends Value {
  readonly end: number;
}

/** 3—5万元, 20至30人: the magnitude of the second number holds for the first where that has none. */
function readRange(text: string, first: Numeral): Ranged {
  const dash = matchAt(/[—–\-~～〜至到]{1,2}/uy, text, first.end);
  if (dash === null) return first;
  const second = readNumeral(text, first.end + dash[0].length);
  if (second === null || second.writing !== first.writing || second.high < first.low) return first;
  const bare = /^[0-9.,]+$/u.test(text.slice(first.start, first.end).normalize("NFKC"));
  const magnitude = bare ? magnitudeOf(text, second) : 1;
  const low = first.low * magnitude;
  if (low > second.high) return first;
  return { low, high: second.high, more: second.more, end: second.end };
}

function magnitudeOf(text: string, { start, end, low }: Numeral): number {
  const written = Number(/^[0-9.]+/u.exec(text.slice(start, end).normalize("NFKC"))?.[0] ?? low);
  return written === 0 ? 1 : low / written;
}

interface ReadUnit {
  readonly unit: Unit;
  readonly times: number;
  /** What the words behind the unit add to the value, in `unit`. */
  readonly plus?: number;
  readonly end: number;
}

function readUnit(text: string, at: number, numeral: Numeral): ReadUnit | null {
  const spaces = matchAt(/ ?(?=[a-zA-Z㎡%％])/uy, text, at)?.[0].length ?? 0;
  const from = at + spaces;
  const word = wordAt(UNIT_WORDS, text, from);
  // 发电3000万度; 5度 and 年度 are none.
  if (text.startsWith("度", from) && clauseBefore(text, numeral.start).includes("电")) {
    return { unit: "kWh", times: 1, end: from + 1 };
  }
  const foreign = word?.word === "元" ? currencyBefore(text, numeral.start) : null;
  if (foreign !== null) return { unit: foreign, times: 1, end: from + 1 };
  if (word !== null && !isLatinGoingOn(text, from, word.word)) {
    // 八成五 is 85 %.
    const tenth = word.word === "成" ? readNumeral(text, from + 1) : null;
    if (tenth !== null && tenth.writing === "chinese" && tenth.high < 10) {
      return { unit: word.unit, times: 10, plus: tenth.low, end: tenth.end };
    }
    const more =
      matchAt(/(?:余|多)/uy, text, from + word.word.length) !== null && word.unit === "year";
    return {
      unit: word.unit,
      times: word.times ?? 1,
      end: from + word.word.length + (more ? 1 : 0),
    };
  }
  if (PEOPLE_NOUNS.some((noun) => text.startsWith(noun, at))) {
    const bare =
      numeral.writing === "arabic" ||
      /[百千万亿余多]$/u.test(text.slice(numeral.start, numeral.end));
    return bare ? { unit: "person", times: 1, end: at } : null;
  }
  if (
    numeral.low >= 1e4 &&
    MONEY_NOUNS.some(
      (noun) =>
        text.startsWith(noun, numeral.start - noun.length) || text.startsWith(noun, numeral.end),
    )
  ) {
    return { unit: "CNY", times: 1, end: at };
  }
  return null;
}

/** 港币50万元 has its currency before the sum. */
const currencyBefore = (text: string, at: number): Unit | null =>
  CURRENCIES.find(([name]) => text.startsWith(name, at - name.length))?.[1] ?? null;

/** 100MWh is not 100 MW. */
const isLatinGoingOn = (text: string, at: number, word: string) =>
  /[a-z]$/iu.test(word) && /^[a-z]/iu.test(text.slice(at + word.length));

/** 一 before a measure word is an article (一支队伍, 一批问题) unless it is hedged or measures. */
const isArticle = ({ writing, low, high }: Numeral, unit: Unit, hedged: boolean) =>
  writing === "chinese" &&
  low === 1 &&
  high === 1 &&
  !hedged &&
  ["item", "time", "person", "day"].includes(unit);

const RATE_BEHIND: readonly (readonly [RegExp, Per])[] = [
  [/[/／]年|每年/uy, "year"],
  [/[/／]月|每月/uy, "month"],
  [/[/／][日天]|每[日天]/uy, "day"],
  [/[/／]亩|每亩/uy, "mu"],
  [/[/／]人|每人/uy, "person"],
  [/[/／]户|每户/uy, "household"],
  [/[/／](?:小)?时/uy, "hour"],
];

const RATE_BEFORE: readonly (readonly [RegExp, Per])[] = [
  [/每年|年均|年平均|(?<![去上今当本前明近全])年(?:增|产|发电)/u, "year"],
  [/每(?:个)?季度/u, "quarter"],
  [/每(?:个)?月|月均/u, "month"],
  [/每周|每星期/u, "week"],
  [/每[日天]|日均/u, "day"],
  [/人均|每人/u, "person"],
  [/户均|每户/u, "household"],
  [/亩均|每亩|亩产/u, "mu"],
  [/村均|每村|每个村/u, "village"],
];

/** The rate that stands behind a quantity (/年) or before it in its clause (每周, 人均). */
function rateOf(text: string, start: number, end: number): Per | null {
  const behind = RATE_BEHIND.find(([pattern]) => matchAt(pattern, text, end) !== null);
  if (behind !== undefined) return behind[1];
  const clause = clauseBefore(text, start);
  return RATE_BEFORE.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
}
