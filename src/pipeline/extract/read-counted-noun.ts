import { dimensionOf, type Unit } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import { PEOPLE_ENDS } from "../lexicon/noun-borders.ts";
import { MONEY_NOUNS } from "../lexicon/units.ts";
import { nounBefore } from "./noun-before.ts";
import { nounBehind } from "./noun-behind.ts";
import { nounOfList } from "./noun-of-list.ts";
import { begins, deedAt, isCompound, type Measured } from "./noun-words.ts";

/** A quantity before this one in its sentence, and what it counts. */
export interface Counted extends Omit<Measured, "clause"> {
  readonly noun: Span | null;
}

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
  const { start, unit } = quantity;
  // 每15分钟一班: the time is how often.
  if (text.charAt(start - 1) === "每") return null;
  const after = Math.max(before?.end ?? 0, said);
  const ofList = nounOfList(text, quantity, before, after);
  if (ofList !== null) return ofList;
  const sure = isCountedFirst(text, quantity) ? nounBefore(text, quantity, after) : null;
  if (sure !== null && isSurelyCounted(text.slice(sure.start, sure.end), quantity)) return sure;
  const behind = nounBehind(text, quantity);
  if (behind !== null) return behind;
  if (before?.end === start) return before.noun;
  const own = sure ?? nounBefore(text, quantity, after);
  return own ?? (before?.unit === unit ? before.noun : null) ?? householdItself(text, quantity);
}

const isMoney = (unit: Unit | null): boolean => unit !== null && dimensionOf(unit) === "money";

/** Money and people may stand before their number, and what was done with them behind it. */
const isCountedFirst = (text: string, { end, unit }: Measured): boolean =>
  isMoney(unit) || text.charAt(end - 1) === "人";

/** 资金52万元|新建, 特殊人员946人|参保: what stands behind is what was done with it. */
const isSurelyCounted = (noun: string, { unit }: Measured): boolean =>
  isMoney(unit) ? MONEY_NOUNS.some((money) => noun.endsWith(money)) : PEOPLE_ENDS.test(noun);

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
