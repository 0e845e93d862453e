import type { Ambiguous } from "../../model/report.ts";
import type { Script } from "../../model/words.ts";
import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { hantUnits } from "../../chinese/hant-units.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { toHant, type Choice } from "../../chinese/to-hant.ts";
import { mayBeUnequal, unconverted } from "../../chinese/unequal-pairs.ts";

export interface WrittenSentence {
  readonly hans: string;
  /** As long as `hans`. */
  readonly hant: string;
  /** What could have been written otherwise in the other script, and in its own. */
  readonly others: readonly Choice[];
  readonly own: readonly Choice[];
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
  const held = signsOf(text);
  if (script === "hans") {
    const { text: hant, choices } = toHant(text);
    const own = (held & HANT) === 0 ? NONE : toHans(text).choices.filter(isConverted);
    return { hans: text, hant, others: withUnequal(choices, text, held), own };
  }
  const { text: hans, choices } = toHans(text);
  const own = isMended === null ? NONE : toHant(hans).choices.filter(({ at }) => isMended(at));
  return { hans, hant: text, others: withUnequal(choices, text, held), own };
}

const NONE: readonly Choice[] = [];

const isConverted = ({ form }: Choice): boolean => toHansCharacter(form) !== form;

// What hardly any sentence holds; one walk tells of all that no more is to be done.
const HANT = 1;
const UNEQUAL = 2;

let signs: Uint8Array | null = null;

function signsOf(text: string): number {
  signs ??= hantUnits().map((hant, unit) => hant | (mayBeUnequal(unit) ? UNEQUAL : 0));
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= signs[text.charCodeAt(at)] ?? 0;
  return found;
}

function withUnequal(choices: readonly Choice[], text: string, held: number): readonly Choice[] {
  const found = (held & UNEQUAL) === 0 ? NONE : unequal(text);
  return found.length === 0 ? choices : [...choices, ...found].toSorted((a, b) => a.at - b.at);
}

// Characters of which one script needs two code units stand as they are in both.
function unequal(text: string): readonly Choice[] {
  const found: Choice[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBeUnequal(text.charCodeAt(at))) continue;
    const form = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const other = unconverted(form);
    if (other !== undefined) found.push({ at, form, candidates: [form, other], by: "" });
  }
  return found;
}

/** Adds what a sentence of a text leaves open to what the report tells, in reading order. */
export function tellDoubts(
  sentence: string,
  { others, own }: WrittenSentence,
  script: SourceScript,
  ambiguous: Ambiguous[],
): void {
  const first = ambiguous.length;
  const isHans = script === "hans";
  tell(sentence, isHans ? "hant" : "hans", others, ambiguous);
  if (own.length === 0) return;
  tell(sentence, isHans ? "hans" : "hant", own, ambiguous);
  ambiguous.push(...ambiguous.splice(first).toSorted((a, b) => a.start - b.start));
}

function tell(
  sentence: string,
  script: Script,
  choices: readonly Choice[],
  ambiguous: Ambiguous[],
): void {
  for (const { at, form, candidates, by } of choices) {
    ambiguous.push({ sentence, start: at, end: at + form.length, script, candidates, by });
  }
}
