import { SURE_LONE_FORMS } from "./lone-forms.ts";
import { isTaste } from "./taste.ts";
import { toHans } from "./to-hans.ts";
import { toHant, type Choice } from "./to-hant.ts";

/** A character that the context proves wrong, and the right one. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * Finds what a bad conversion left in a Traditional text: 模范 for 模範, 頭發
 * for 頭髮. Where the words do not tell, or both characters are in use, the
 * text is left as it is.
 */
export function mendHant(text: string): Mend[] {
  const hans = toHans(text).text;
  const { text: expected, choices } = toHant(hans);
  const choiceAt = new Map<number, Choice>(choices.map((choice) => [choice.at, choice]));
  const mends: Mend[] = [];
  let at = 0;
  for (const found of text) {
    const end = at + found.length;
    const right = expected.slice(at, end);
    if (
      found !== right &&
      !isTaste(found, right) &&
      isProven(found, hans.slice(at, end), choiceAt.get(at))
    ) {
      mends.push({ start: at, end, insert: right });
    }
    at = end;
  }
  return mends;
}

// A character that is only Simplified is wrong anywhere. One that both scripts have is wrong where
// a word or its neighbours say so, and where it stands alone only if that is never its form.
function isProven(found: string, hans: string, choice: Choice | undefined): boolean {
  if (choice === undefined) return found === hans;
  if (choice.by !== "" || SURE_LONE_FORMS.has(hans)) return true;
  return found === hans && !choice.candidates.includes(found);
}
