import type { Span } from "../../text/span.ts";
import {
  NOUN_BEGINS,
  NOUN_ENDS,
  NOUN_HEAD,
  NOUN_OPENS,
  NOUN_TAIL,
} from "../lexicon/noun-borders.ts";
import { clauseAfter, clauseBefore } from "./clauses.ts";

// As much as can stand alone in a table.
const LONGEST = 20;

/** A quantity before this one in its sentence, and what it counts. */
export interface Counted extends Span {
  readonly noun: Span | null;
}

/**
 * The noun that a quantity counts, as a span of its sentence: the words behind
 * it (12个|党员志愿服务队) or, where none stand there, those before it
 * (矛盾纠纷|30件). A quantity that follows another at once or has no words of
 * its own counts the same as that one (来访5批11人次); null where nothing tells.
 */
export function readCountedNoun(
  text: string,
  { start, end }: Span,
  before: Counted | null,
): Span | null {
  const behind = nounBehind(text, end);
  if (behind !== null) return behind;
  if (before?.end === start) return before.noun;
  return nounBefore(text, start, before?.end ?? 0) ?? before?.noun ?? null;
}

function nounBehind(text: string, from: number): Span | null {
  const clause = clauseAfter(text, from);
  const [first = "", second] = clause.split("、");
  // 53名镇、村领导班子: a piece of one character is a part of the name.
  const joined = first.length === 1 && second !== undefined ? `${first}、${second}` : first;
  const run = /^[\p{Script=Han}、“”（）]+/u.exec(joined)?.[0] ?? "";
  const stop = NOUN_ENDS.exec(run.slice(1));
  const noun = run.slice(0, stop === null ? LONGEST : Math.min(stop.index + 1, LONGEST));
  const none = noun === "" || NOUN_ENDS.exec(noun)?.index === 0;
  return none ? null : { start: from, end: from + noun.length };
}

function nounBefore(text: string, to: number, after: number): Span | null {
  const clause = clauseBefore(text, to).slice(-(to - after));
  const bare = clause.replace(NOUN_TAIL, "");
  // 招商洽谈会、座谈会等共计10余场: 等 sums up the list before it.
  const list = /等[^、]*$/u.test(clause) ? bare.lastIndexOf("、", bare.lastIndexOf("、") - 1) : -1;
  const piece = bare.slice((list >= 0 ? list : bare.lastIndexOf("、")) + 1);
  const words = /[\p{Script=Han}\p{L}“”（）、+·]+$/u.exec(piece)?.[0] ?? "";
  const noun = afterVerbs(words.replace(NOUN_OPENS, "")).replace(NOUN_HEAD, "").slice(-LONGEST);
  if (noun === "" || (clause.endsWith("成功") && isVerb(noun))) return null;
  const end = to - (clause.length - bare.length);
  return { start: end - noun.length, end };
}

/** The words behind the last verb that leaves any. */
function afterVerbs(words: string): string {
  const verbs = [...words.matchAll(NOUN_BEGINS)].filter(
    ({ 0: verb, index }) => words.length - index - verb.length >= 2,
  );
  const last = verbs.at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

const isVerb = (words: string) => words.match(NOUN_BEGINS)?.[0] === words;
