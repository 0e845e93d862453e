import type { Span } from "../../text/span.ts";
import { signOf } from "../../text/signs.ts";
import { clauseRound } from "./clauses.ts";
import { nounBefore } from "./noun-before.ts";
import type { Measured } from "./noun-words.ts";

const EACH = /分别(?:为|达到?|是|有|完成|增长|下降|提高|提升|实现|新增)?了?$/u;
const REACH = 7;
const EACH_HAS_ITS_OWN = signOf("别");
const JOINS = /^(?:[、，和与及]|以及)$/u;
const JOINED = /[、和与及]/u;
const NEXT = /^[、和与及]([^、，。；\d和与及]{2,12}?)(?=[、和与及]|分别|依次)/u;

/**
 * Of nouns that are listed before 分别 each number has its own: of 办结率、满意率
 * 分别为100%、98.1% the first the first, and the next what follows it.
 */
export function nounOfList(
  text: string,
  quantity: Measured,
  before: (Span & { readonly noun: Span | null }) | null,
  after: number,
): Span | null {
  const { start, clause } = quantity;
  const each = (clause.ahead & EACH_HAS_ITS_OWN) === 0 ? 0 : eachLength(text, start);
  if (each > 0) return firstNoun(text, quantity, each, after);
  const noun = before?.noun ?? null;
  if (before === null || noun === null || noun.end > before.start) return null;
  if (!JOINS.test(text.slice(before.end, start))) return null;
  const next = NEXT.exec(text.slice(noun.end, before.start))?.[1];
  if (next === undefined) return null;
  const end = noun.end + 1 + next.length;
  return nounBefore(text, startingAt(text, quantity, end), noun.end + 1);
}

function firstNoun(text: string, quantity: Measured, each: number, after: number): Span | null {
  const from = Math.max(quantity.clause.start, after);
  const listed = text.slice(from, quantity.start - each);
  const joint = JOINED.exec(listed)?.index ?? -1;
  return joint < 2 ? null : nounBefore(text, startingAt(text, quantity, from + joint), after);
}

/** How long the words are before an offset that give each its own. */
const eachLength = (text: string, at: number): number =>
  EACH.exec(text.slice(Math.max(0, at - REACH), at))?.[0].length ?? 0;

/** The quantity as if it stood where an earlier noun of its list ends. */
const startingAt = (text: string, quantity: Measured, start: number): Measured => ({
  ...quantity,
  start,
  clause: clauseRound(text, start, quantity.end),
});
