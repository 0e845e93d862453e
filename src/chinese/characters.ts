import STCharacters from "opencc-js/dict/STCharacters";
import TSCharacters from "opencc-js/dict/TSCharacters";
import TWVariants from "opencc-js/dict/TWVariants";
import { PLAIN_FORMS } from "./character-forms.ts";

/**
 * Single characters in the two scripts, after OpenCC's dictionaries, in the
 * Traditional forms that most readers know. Pairs of unequal UTF-16 length are
 * left out: they are never converted, so that one span serves both scripts.
 */
const hansOf = new Map(pairs(TSCharacters));
const formOf = new Map([...pairs(TWVariants), ...PLAIN_FORMS]);
const unequal = new Map([...unequalPairs(TSCharacters), ...unequalPairs(STCharacters)]);
const hantOf = new Map(pairs(STCharacters).map(([hans, hant]) => [hans, inPlainForms(hant)]));

function entries(dictionary: string): [string, string][] {
  return dictionary.split("|").map((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return [from, to];
  });
}

function pairs(dictionary: string): [string, string][] {
  return entries(dictionary).filter(([from, to]) => from.length === to.length);
}

function unequalPairs(dictionary: string): [string, string][] {
  return entries(dictionary).filter(([from, to]) => from.length !== to.length);
}

/**
 * What a character would be in the other script if the pair were not of unequal
 * UTF-16 length; undefined for all characters that are converted or common to both.
 */
export const unconverted = (character: string): string | undefined => unequal.get(character);

/** The same text with each Traditional character in its best known form: 羣 → 群, 爲 → 為. */
export function inPlainForms(text: string): string {
  return Array.from(text, (character) => formOf.get(character) ?? character).join("");
}

/** The Traditional character where nothing else is known; the character itself where it has none. */
export const plainHant = (hans: string): string => hantOf.get(hans) ?? formOf.get(hans) ?? hans;

/** The Simplified character where nothing else is known; the character itself where it is one. */
export const toHansCharacter = (character: string): string => hansOf.get(character) ?? character;
