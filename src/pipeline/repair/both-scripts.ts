import type { Ambiguous } from "../../model/report.ts";
import type { Script } from "../../model/words.ts";
import { toHansCharacter } from "../../chinese/hans-characters.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { toHant, type Choice } from "../../chinese/to-hant.ts";
import { unconverted } from "../../chinese/unequal-pairs.ts";

export interface WrittenSentence {
  readonly hans: string;
  /** As long as `hans`. */
  readonly hant: string;
  /** Offsets in the sentence. */
  readonly ambiguous: readonly Omit<Ambiguous, "sentence">[];
}

/**
 * Writes a restored sentence in both scripts; its own comes back as it is.
 * `isMended` tells at which offsets a repair chose the character.
 */
export function writeBoth(
  text: string,
  script: SourceScript,
  isMended: (offset: number) => boolean,
): WrittenSentence {
  if (script === "hans") {
    const { text: hant, choices } = toHant(text);
    const kept = toHans(text).choices.filter(({ form }) => toHansCharacter(form) !== form);
    const ambiguous = inOrder(spans(choices, "hant"), spans(kept, "hans"), unequal(text, "hant"));
    return { hans: text, hant, ambiguous };
  }
  const { text: hans, choices } = toHans(text);
  const mended = toHant(hans).choices.filter(({ at }) => isMended(at));
  return {
    hans,
    hant: text,
    ambiguous: inOrder(spans(choices, "hans"), spans(mended, "hant"), unequal(text, "hans")),
  };
}

type Span = Omit<Ambiguous, "sentence">;

const inOrder = (...lists: Span[][]): Span[] => lists.flat().toSorted((a, b) => a.start - b.start);

const spans = (choices: readonly Choice[], script: Script): Span[] =>
  choices.map(({ at, form, candidates, by }) => ({
    start: at,
    end: at + form.length,
    script,
    candidates: [...candidates],
    by,
  }));

// Characters of which one script needs two code units stand as they are in both.
function unequal(text: string, script: Script): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const character of text) {
    const other = unconverted(character);
    const end = at + character.length;
    if (other !== undefined) {
      found.push({ start: at, end, script, candidates: [character, other], by: "" });
    }
    at = end;
  }
  return found;
}
