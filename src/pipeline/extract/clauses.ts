const CLAUSE_END = /[，。；：！？,;:!?]/u;

/** The words of a clause that stand before an offset. */
export function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** The words of a clause that stand behind an offset. */
export function clauseAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return text.slice(at, end);
}
