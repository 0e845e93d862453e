import STCharacters from "opencc-js/dict/STCharacters";
import TSCharacters from "opencc-js/dict/TSCharacters";
import { readDictionary } from "./dictionary.ts";

const unequal = new Map(
  [...readDictionary(TSCharacters), ...readDictionary(STCharacters)].filter(
    ([from, to]) => from.length !== to.length,
  ),
);

const firstUnits = new Uint8Array(1 << 16);
for (const character of unequal.keys()) firstUnits[character.charCodeAt(0)] = 1;

/** Whether a code unit may begin a character of such a pair. */
export const mayBeUnequal = (unit: number): boolean => firstUnits[unit] === 1;

/**
 * What a character would be in the other script if the pair were not of unequal
 * UTF-16 length; undefined for all characters that are converted or common to both.
 */
export const unconverted = (character: string): string | undefined => unequal.get(character);
