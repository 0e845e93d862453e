import type { Ambiguous } from "../../model/report.ts";
import type { Script } from "../../model/words.ts";
import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { mayHoldHant } from "../../chinese/hant-units.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { toHant, type Choice } from "../../chinese/to-hant.ts";
import { mayBeUnequal, unconverted } from "../../chinese/unequal-pairs.ts";

export interface WrittenSentence {
  readonly hans: string;
  /** As long as `hans`. */
  readonly hant: string;
  /** What could have been written otherwise, by the script whose characters were chosen. */
  readonly doubts: readonly (readonly [script: Script, choices: readonly Choice[]])[];
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
    const kept = mayHoldHant(text)
      ? toHans(text).choices.filter(({ form }) => toHansCharacter(form) !== form)
      : [];
    return {
      hans: text,
      hant,
      doubts: [
        ["hant", choices],
        ["hans", kept],
        ["hant", unequal(text)],
      ],
    };
  }
  const { text: hans, choices } = toHans(text);
  const mended = isMended === null ? [] : toHant(hans).choices.filter(({ at }) => isMended(at));
  return {
    hans,
    hant: text,
    doubts: [
      ["hans", choices],
      ["hant", mended],
      ["hans", unequal(text)],
    ],
  };
}

/** The doubts of a sentence as the report tells them, in reading order. */
export function listDoubts(sentence: string, { doubts }: WrittenSentence): Ambiguous[] {
  const told = doubts.filter(([, choices]) => choices.length > 0);
  const found = told.flatMap(([script, choices]) =>
    choices.map(({ at, form, candidates, by }): Ambiguous => ({
      sentence,
      start: at,
      end: at + form.length,
      script,
      candidates: [...candidates],
      by,
    })),
  );
  return told.length > 1 ? found.toSorted((a, b) => a.start - b.start) : found;
}

// Characters of which one script needs two code units stand as they are in both.
function unequal(text: string): Choice[] {
  const found: Choice[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBeUnequal(text.charCodeAt(at))) continue;
    const form = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const other = unconverted(form);
    if (other !== undefined) found.push({ at, form, candidates: [form, other], by: "" });
  }
  return found;
}
