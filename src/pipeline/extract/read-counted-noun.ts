import { dimensionOf, type Unit } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import { MONEY_NOUNS } from "../lexicon/units.ts";
import { nounBefore } from "./noun-before.ts";
import { nounBehind } from "./noun-behind.ts";
import { endsInPeople, isOfPeople, peopleEnd } from "./noun-of-people.ts";
import { nounOfBefore, nounOfTopic, type Counted } from "./noun-said-before.ts";
import { nounOfList } from "./noun-of-list.ts";
import { begins, deedAt, isCompound, type Measured } from "./noun-words.ts";

/**
 * The noun that a quantity counts, as a span of its sentence: the words behind
 * it (12个|党员志愿服务队) or, where none stand there, those before it
 * (矛盾纠纷|30件). A quantity that follows another at once, or has no words of
 * its own and the same unit, counts the same as that one (来访5批11人次); null
 * where nothing tells. `said` is where the last date before it ends.
 */
export function readCountedNoun(
  text: string,
  quantity: Measured,
  before: Counted | null,
  said: number,
): Span | null {
  const { start } = quantity;
  // 每15分钟一班: the time is how often.
  if (text.charAt(start - 1) === "每") return null;
  const after = Math.max(before?.end ?? 0, said);
  const ofList = nounOfList(text, quantity, before, after);
  if (ofList !== null) return ofList;
  const sure = isCountedFirst(text, quantity) ? nounBefore(text, quantity, after) : null;
  if (sure !== null && isSurelyCounted(text.slice(sure.start, sure.end), quantity)) return sure;
  const behind = nounBehind(text, quantity);
  if (behind !== null) return unquoted(text, behind);
  if (before?.end === start) return before.noun;
  const own = sure ?? nounBefore(text, quantity, after);
  if (own !== null) return unquoted(text, own);
  const ofBefore = before === null ? null : nounOfBefore(text, quantity, before);
  return ofBefore ?? nounOfTopic(text, start) ?? householdItself(text, quantity);
}

/** “好渔嫂”20名: a quotation alone stands without its marks; an empty one is no noun. */
function unquoted(text: string, noun: Span): Span | null {
  const isQuoted =
    text.charAt(noun.start) === "“" && text.indexOf("”", noun.start) === noun.end - 1;
  if (!isQuoted) return noun;
  return noun.end - noun.start > 2 ? { start: noun.start + 1, end: noun.end - 1 } : null;
}

const isMoney = (unit: Unit | null): boolean => unit !== null && dimensionOf(unit) === "money";

/** Money and people may stand before their number, and what was done with them behind it. */
const isCountedFirst = (text: string, { start, end, unit }: Measured): boolean =>
  isMoney(unit) ||
  text.charAt(end - 1) === "人" ||
  (isOfPeople(unit) && peopleEnd(text.slice(Math.max(0, start - LAST), start)) === LAST);

// 河长|32名|分段包干: as much as tells that people stand right before a number.
const LAST = 4;

/** 资金52万元|新建, 特殊人员946人|参保: what stands behind is what was done with it. */
const isSurelyCounted = (noun: string, { unit }: Measured): boolean =>
  isMoney(unit) ? MONEY_NOUNS.some((money) => noun.endsWith(money)) : endsInPeople(noun);

/** 63个村民组、4508户: the unit is the thing. */
const householdItself = (text: string, { end, unit }: Measured): Span | null =>
  unit === "household" && text.charAt(end - 1) === "户" ? { start: end - 1, end } : null;

/** The noun in the head of a table's column: 带动|农户, but 种植面积. */
export function nounOfHead(words: string): Span {
  const verb = begins.longestAt(words, 0) ?? deedAt(words, 0);
  const length = verb?.isVerb === true ? verb.word.length : 0;
  const isWhole = words.length - length < 2 || isCompound(words, length);
  return { start: isWhole ? 0 : length, end: words.length };
}
