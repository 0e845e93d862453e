import STCharacters from "opencc-js/dict/STCharacters";
import TSCharacters from "opencc-js/dict/TSCharacters";
import { readDictionary } from "./dictionary.ts";

const unequal = new Map(
  [...readDictionary(TSCharacters), ...readDictionary(STCharacters)].filter(
    ([from, to]) => from.length !== to.length,
  ),
);

/** All such characters. */
export const unequalCharacters = (): Iterable<string> => unequal.keys();

/**
 * What a character would be in the other script if the pair were not of unequal
 * UTF-16 length; undefined for all characters that are converted or common to both.
 */
export const unconverted = (character: string): string | undefined => unequal.get(character);
