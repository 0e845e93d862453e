const CLAUSE_END = /[，。；：！？,;:!?]/u;

// A clause of prose is shorter; a text without punctuation must not cost the square of its length.
const FURTHEST = 160;

/** The words of a clause that stand before an offset. */
export function clauseBefore(text: string, at: number): string {
  const furthest = Math.max(0, at - FURTHEST);
  let start = at;
  while (start > furthest && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** The words of a clause that stand behind an offset. */
export function clauseAfter(text: string, at: number): string {
  const furthest = Math.min(text.length, at + FURTHEST);
  let end = at;
  while (end < furthest && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return text.slice(at, end);
}
