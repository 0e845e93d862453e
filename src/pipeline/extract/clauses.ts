// A clause of prose is shorter; a text without punctuation must not cost the square of its length.
const FURTHEST = 160;

const ENDS_CLAUSE = new Uint8Array(0x10000);
for (const mark of "，。；：！？,;:!?") ENDS_CLAUSE[mark.charCodeAt(0)] = 1;

/** Where the clause round an offset begins. */
export function clauseStart(text: string, at: number): number {
  const furthest = Math.max(0, at - FURTHEST);
  let start = at;
  while (start > furthest && ENDS_CLAUSE[text.charCodeAt(start - 1)] === 0) start -= 1;
  return start;
}

/** Where the clause round an offset ends. */
export function clauseEnd(text: string, at: number): number {
  const furthest = Math.min(text.length, at + FURTHEST);
  let end = at;
  while (end < furthest && ENDS_CLAUSE[text.charCodeAt(end)] === 0) end += 1;
  return end;
}

/** The words of a clause that stand before an offset. */
export const clauseBefore = (text: string, at: number): string =>
  text.slice(clauseStart(text, at), at);

/** The words of a clause that stand behind an offset. */
export const clauseAfter = (text: string, at: number): string =>
  text.slice(at, clauseEnd(text, at));
