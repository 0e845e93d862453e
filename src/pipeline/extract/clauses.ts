import { oneOf } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

// A clause of prose is shorter; a text without punctuation must not cost the square of its length.
const FURTHEST = 160;

const endsClause = oneOf("，。；：！？,;:!?");

/** Where the clause round an offset begins. */
export function clauseStart(text: string, at: number): number {
  const furthest = Math.max(0, at - FURTHEST);
  let start = at;
  while (start > furthest && !endsClause(text, start - 1)) start -= 1;
  return start;
}

/** Where the clause round an offset ends. */
export function clauseEnd(text: string, at: number): number {
  const furthest = Math.min(text.length, at + FURTHEST);
  let end = at;
  while (end < furthest && !endsClause(text, end)) end += 1;
  return end;
}

/** The words of a clause that stand before an offset. */
export const clauseBefore = (text: string, at: number): string =>
  text.slice(clauseStart(text, at), at);

/** The clause round what stands between two offsets. */
export const clauseRound = (text: string, { start, end }: Span): Span => ({
  start: clauseStart(text, start),
  end: clauseEnd(text, end),
});
