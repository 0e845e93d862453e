import STCharacters from "opencc-js/dict/STCharacters";
import TWVariants from "opencc-js/dict/TWVariants";
import { PLAIN_FORMS } from "./character-forms.ts";
import { equalPairs } from "./dictionary.ts";

const formOf = new Map([...equalPairs(TWVariants), ...PLAIN_FORMS]);
const hantOf = new Map(equalPairs(STCharacters).map(([hans, hant]) => [hans, inPlainForms(hant)]));

/** The same text with each Traditional character in its best known form: 羣 → 群, 爲 → 為. */
export function inPlainForms(text: string): string {
  return Array.from(text, (character) => formOf.get(character) ?? character).join("");
}

/** The Traditional character where nothing else is known; the character itself where it has none. */
export const plainHant = (hans: string): string => hantOf.get(hans) ?? formOf.get(hans) ?? hans;

/** All characters that are written otherwise in Traditional, each with its plain form. */
export const plainPairs = (): readonly (readonly [from: string, to: string])[] => [
  ...formOf,
  ...hantOf,
];
