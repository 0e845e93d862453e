import { signOf, signAt } from "../../text/signs.ts";
import type { Span } from "../../text/span.ts";

/** The clause round a number. */
export interface Clause extends Span {
  /** The signs of what stands in it before the number, and behind. */
  readonly ahead: number;
  readonly behind: number;
}

// A clause of prose is shorter; a text without punctuation must not cost the square of its length.
const FURTHEST = 160;

const ENDS = signOf("，。；：！？,;:!?");

/** Where the clause round an offset begins. */
export function clauseStart(text: string, at: number): number {
  const furthest = Math.max(0, at - FURTHEST);
  let start = at;
  while (start > furthest && (signAt(text, start - 1) & ENDS) === 0) start -= 1;
  return start;
}

/** The words of a clause that stand before an offset. */
export const clauseBefore = (text: string, at: number): string =>
  text.slice(clauseStart(text, at), at);

/** The clause round what stands between two offsets. */
export function clauseRound(text: string, from: number, to: number): Clause {
  let ahead = 0;
  let start = from;
  for (const furthest = Math.max(0, from - FURTHEST); start > furthest; start -= 1) {
    const signs = signAt(text, start - 1);
    if ((signs & ENDS) !== 0) break;
    ahead |= signs;
  }
  let behind = 0;
  let end = to;
  for (const furthest = Math.min(text.length, to + FURTHEST); end < furthest; end += 1) {
    const signs = signAt(text, end);
    if ((signs & ENDS) !== 0) break;
    behind |= signs;
  }
  return { start, end, ahead, behind };
}
