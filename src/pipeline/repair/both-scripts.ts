import type { Ambiguous } from "../../model/report.ts";
import type { Script } from "../../model/words.ts";
import { loadHansPhrases } from "../../chinese/hans-phrases.ts";
import { toHansCharacter } from "../../chinese/hans-characters.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { toHant, type Choice } from "../../chinese/to-hant.ts";
import { unconverted, unequalCharacters } from "../../chinese/unequal-pairs.ts";

export interface WrittenSentence {
  readonly hans: string;
  /** As long as `hans`. */
  readonly hant: string;
  /** Offsets in the sentence. */
  readonly ambiguous: readonly Omit<Ambiguous, "sentence">[];
}

/**
 * Writes a restored sentence in both scripts; its own comes back as it is.
 * `isMended` tells at which offsets a repair chose the character; null where at none.
 */
export function writeBoth(
  text: string,
  script: SourceScript,
  isMended: ((offset: number) => boolean) | null,
): WrittenSentence {
  if (script === "hans") {
    const { text: hant, choices } = toHant(text);
    const own = spans(choices, "hant");
    if (!hasRare(text)) return { hans: text, hant, ambiguous: own };
    const kept = toHans(text).choices.filter(({ form }) => toHansCharacter(form) !== form);
    return {
      hans: text,
      hant,
      ambiguous: inOrder(own, spans(kept, "hans"), unequal(text, "hant")),
    };
  }
  const { text: hans, choices } = toHans(text);
  const mended = isMended === null ? [] : toHant(hans).choices.filter(({ at }) => isMended(at));
  return {
    hans,
    hant: text,
    ambiguous: inOrder(spans(choices, "hans"), spans(mended, "hant"), unequal(text, "hans")),
  };
}

type Span = Omit<Ambiguous, "sentence">;

const inOrder = (...lists: Span[][]): Span[] => lists.flat().toSorted((a, b) => a.start - b.start);

let rare: Uint8Array | null = null;

// Few characters have more than one way in Simplified, or another length in the other script.
function hasRare(text: string): boolean {
  rare ??= markRare();
  for (let at = 0; at < text.length; at += 1) if (rare[text.charCodeAt(at)] === 1) return true;
  return false;
}

function markRare(): Uint8Array {
  const marks = new Uint8Array(1 << 16);
  const characters = [...loadHansPhrases().doubtful.keys(), ...unequalCharacters()];
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

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
