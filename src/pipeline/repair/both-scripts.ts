import type { Ambiguous } from "../../model/report.ts";
import type { Script } from "../../model/words.ts";
import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { mayHoldHant } from "../../chinese/hant-units.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { toHant, type Choice } from "../../chinese/to-hant.ts";
import { mayBeUnequal, unconverted } from "../../chinese/unequal-pairs.ts";

/** What could have been written otherwise in one script. */
interface Doubts {
  /** The script whose characters were chosen. */
  readonly script: Script;
  readonly choices: readonly Choice[];
}

export interface WrittenSentence {
  readonly hans: string;
  /** As long as `hans`. */
  readonly hant: string;
  readonly doubts: readonly Doubts[];
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
    const kept = mayHoldHant(text) ? toHans(text).choices.filter(isConverted) : NONE;
    return {
      hans: text,
      hant,
      doubts: [doubt("hant", choices), doubt("hans", kept), doubt("hant", unequal(text))].filter(
        isReal,
      ),
    };
  }
  const { text: hans, choices } = toHans(text);
  const mended = isMended === null ? NONE : toHant(hans).choices.filter(({ at }) => isMended(at));
  return {
    hans,
    hant: text,
    doubts: [doubt("hans", choices), doubt("hant", mended), doubt("hans", unequal(text))].filter(
      isReal,
    ),
  };
}

const NONE: readonly Choice[] = [];
const doubt = (script: Script, choices: readonly Choice[]): Doubts => ({ script, choices });
const isReal = ({ choices }: Doubts): boolean => choices.length > 0;
const isConverted = ({ form }: Choice): boolean => toHansCharacter(form) !== form;

/** Adds the doubts of a sentence to those of the report, in reading order. */
export function tellDoubts(
  sentence: string,
  { doubts }: WrittenSentence,
  ambiguous: Ambiguous[],
): void {
  const first = ambiguous.length;
  for (const { script, choices } of doubts) {
    for (const { at, form, candidates, by } of choices) {
      ambiguous.push({ sentence, start: at, end: at + form.length, script, candidates, by });
    }
  }
  if (doubts.length > 1) {
    ambiguous.push(...ambiguous.splice(first).toSorted((a, b) => a.start - b.start));
  }
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
