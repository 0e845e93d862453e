import type { Span } from "../../text/span.ts";
import { NOUN_BEGINS, NOUN_ENDS, NOUN_HEAD, NOUN_TAIL } from "../lexicon/noun-borders.ts";
import { clauseAfter, clauseBefore } from "./clauses.ts";

// As much as can stand alone in a table.
const LONGEST = 16;

/**
 * The noun that a quantity counts, as a span of its sentence: the words behind
 * it (12个|党员志愿服务队) or, where none stand there, those before it
 * (矛盾纠纷|30件); null where neither side has any.
 */
export function readCountedNoun(text: string, { start, end }: Span): Span | null {
  return nounBehind(text, end) ?? nounBefore(text, start);
}

function nounBehind(text: string, from: number): Span | null {
  const clause = clauseAfter(text, from);
  const list = clause.split("、");
  // 53名镇、村领导班子: a piece of one character is a part of the name.
  const joined =
    list[0]?.length === 1 && list[1] !== undefined ? `${list[0]}、${list[1]}` : (list[0] ?? "");
  const run = /^[\p{Script=Han}、“”]+/u.exec(joined)?.[0] ?? "";
  const stop = NOUN_ENDS.exec(run.slice(1));
  const noun = run.slice(0, stop === null ? LONGEST : Math.min(stop.index + 1, LONGEST));
  return noun === "" || NOUN_ENDS.exec(noun)?.index === 0
    ? null
    : { start: from, end: from + noun.length };
}

function nounBefore(text: string, to: number): Span | null {
  const clause = clauseBefore(text, to);
  const piece = clause.slice(clause.lastIndexOf("、") + 1);
  const whole = /[\p{Script=Han}\p{L}“”（）+·]+$/u.exec(piece.replace(NOUN_TAIL, ""))?.[0] ?? "";
  const end = to - (piece.length - piece.replace(NOUN_TAIL, "").length);
  const noun = afterVerbs(whole).replace(NOUN_HEAD, "").slice(-LONGEST);
  return noun === "" ? null : { start: end - noun.length, end };
}

/** The words behind the last verb that leaves any. */
function afterVerbs(words: string): string {
  let noun = words;
  for (let at = 0; at < words.length - 2; at += 1) {
    const verb = NOUN_BEGINS.find((candidate) => words.startsWith(candidate, at));
    if (verb === undefined || words.length - at - verb.length < 2) continue;
    noun = words.slice(at + verb.length);
    at += verb.length - 1;
  }
  return noun;
}
