import type { Unit } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import {
  NOUN_BEGINS,
  NOUN_DEEDS,
  NOUN_ENDS,
  NOUN_HEAD,
  NOUN_OPENS,
  NOUN_TAIL,
  PEOPLE_ENDS,
  PLACE_NAMES,
  QUOTED_HEAD,
} from "../lexicon/noun-borders.ts";
import { MONEY_NOUNS } from "../lexicon/units.ts";
import { clauseAfter, clauseBefore } from "./clauses.ts";

// As much as can stand alone in a table.
const LONGEST = 20;

interface Measured extends Span {
  readonly unit: Unit | null;
}

/** A quantity before this one in its sentence, and what it counts. */
export interface Counted extends Measured {
  readonly noun: Span | null;
}

/**
 * The noun that a quantity counts, as a span of its sentence: the words behind
 * it (12个|党员志愿服务队) or, where none stand there, those before it
 * (矛盾纠纷|30件). A quantity that follows another at once, or has no words of
 * its own and the same unit, counts the same as that one (来访5批11人次); null
 * where nothing tells.
 */
export function readCountedNoun(
  text: string,
  quantity: Measured,
  before: Counted | null,
): Span | null {
  const { start, end, unit } = quantity;
  const own = nounBefore(text, quantity, before?.end ?? 0);
  if (own !== null && isSurelyCounted(text.slice(own.start, own.end), text, quantity)) return own;
  const behind = nounBehind(text, end);
  if (behind !== null) return behind;
  if (before?.end === start) return before.noun;
  return own ?? (before?.unit === unit ? before.noun : null) ?? householdItself(text, quantity);
}

/** 资金52万元|新建, 特殊人员946人|参保: what stands behind is what was done with it. */
const isSurelyCounted = (noun: string, text: string, { end, unit }: Measured) =>
  unit === "CNY"
    ? MONEY_NOUNS.some((money) => noun.endsWith(money))
    : text.charAt(end - 1) === "人" && PEOPLE_ENDS.test(noun);

/** 63个村民组、4508户: the unit is the thing. */
const householdItself = (text: string, { end, unit }: Measured): Span | null =>
  unit === "household" && text.charAt(end - 1) === "户" ? { start: end - 1, end } : null;

function nounBehind(text: string, from: number): Span | null {
  const clause = clauseAfter(text, from);
  const quoted = QUOTED_HEAD.exec(clause)?.[0].length ?? 0;
  const [first = "", second] = clause.slice(quoted).split("、");
  // 53名镇、村领导班子: a piece of one character is a part of the name.
  const joined = first.length === 1 && second !== undefined ? `${first}、${second}` : first;
  const run = /^[\p{Script=Han}、“”（）]+/u.exec(joined)?.[0] ?? "";
  const stop = NOUN_ENDS.exec(run.slice(1));
  const words = run.slice(0, stop === null ? LONGEST : Math.min(stop.index + 1, LONGEST));
  const noun = PLACE_NAMES.exec(run)?.[0] ?? words.replace(NOUN_TAIL, "").replace(NOUN_DEEDS, "");
  const none = noun === "" || NOUN_ENDS.exec(noun)?.index === 0;
  return none ? null : { start: from + quoted, end: from + quoted + noun.length };
}

function nounBefore(text: string, { start: to, unit }: Measured, after: number): Span | null {
  const whole = clauseBefore(text, to);
  const clause = whole.slice(Math.max(0, whole.length - (to - after)));
  // 63个村民组、4508户: these words belong to the quantity before.
  if (clause.length < whole.length && clause.endsWith("、")) return null;
  const bare = withoutTail(clause);
  const piece = isSummed(clause) ? bare : bare.slice(bare.lastIndexOf("、") + 1);
  const words = /[\p{Script=Han}\p{L}“”（）、+·]+$/u.exec(piece)?.[0] ?? "";
  const opened = afterVerbs(words.replace(NOUN_OPENS, "")).replace(NOUN_HEAD, "");
  const counted = summary(opened).replace(QUOTED_HEAD, "").slice(-LONGEST);
  const noun = unit === "time" ? counted : counted.replace(NOUN_DEEDS, "");
  if (noun === "" || (clause.endsWith("成功") && isVerb(noun))) return null;
  const start = to - (clause.length - bare.length) - counted.length;
  return { start, end: start + noun.length };
}

/** 面积达1000平方米 has no other noun than 面积. */
function withoutTail(clause: string): string {
  const bare = clause.replace(/、$/u, "").replace(NOUN_TAIL, "");
  return bare === "" ? (/^面积/u.exec(clause)?.[0] ?? "") : bare;
}

/** 招商洽谈会、座谈会等共计10余场 and 党日、党课、20余次 count a whole list. */
const isSummed = (clause: string) => /等(?:共计|累计|共|约|达)*$|、$/u.test(clause);

/** 垃圾清运等志愿活动: the word behind 等 says what the listed things are. */
const summary = (words: string) => /等(\p{Script=Han}{2,})$/u.exec(words)?.[1] ?? words;

/** The words behind the last verb that leaves any and is not itself listed (种植|及管护). */
function afterVerbs(words: string): string {
  const last = [...words.matchAll(NOUN_BEGINS)].findLast(({ 0: verb, index }) => {
    const rest = words.slice(index + verb.length);
    return rest.length >= 2 && !/^[及和与]/u.test(rest);
  });
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

const isVerb = (words: string) => words.match(NOUN_BEGINS)?.[0] === words;
