import TSCharacters from "opencc-js/dict/TSCharacters";
import { equalPairs } from "./dictionary.ts";

const hansOf = new Map(equalPairs(TSCharacters));
// It would become 苧, which is itself written 苎.
hansOf.delete("薴");

/** All characters that are written otherwise in Simplified, each with its form. */
export const hansPairs = (): Iterable<readonly [from: string, to: string]> => hansOf;

/** The Simplified character where nothing else is known; the character itself where it is one. */
export const toHansCharacter = (character: string): string => hansOf.get(character) ?? character;
