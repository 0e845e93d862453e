import type { Span } from "../../text/span.ts";
import { DONE_WORDS, PLAN_WORDS } from "../lexicon/role-words.ts";

/** Where a sentence turns to what is planned, and back to what is done. */
export interface Turns {
  readonly plans: readonly Span[];
  readonly done: readonly Span[];
}

const spansOf = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

/** Finds the words of a sentence that say planned or done. */
export const findTurns = (text: string): Turns => ({
  plans: spansOf(PLAN_WORDS, text),
  done: spansOf(DONE_WORDS, text),
});

/**
 * Whether what stands at an offset is planned: the last word that turned to
 * plans or deeds before it tells; where neither did, whether the part of the
 * report speaks of plans at all.
 */
export function isPlanned({ plans, done }: Turns, at: number, isPlanning: boolean): boolean {
  const plan = plans.findLast(({ start }) => start < at);
  const deed = done.findLast(({ end }) => end <= at);
  if (plan === undefined && deed === undefined) return isPlanning;
  return (plan?.end ?? -1) > (deed?.start ?? -1);
}
