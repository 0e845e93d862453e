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
  for (let at = 0; at < text.length; at += 1) {
    const found = text.charAt(at);
    const right = expected.charAt(at);
    if (found === right || isTaste(found, right)) continue;
    if (!isProven(found, hans.charAt(at), choiceAt.get(at))) continue;
    mends.push({ start: at, end: at + 1, insert: right });
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
