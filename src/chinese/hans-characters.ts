import TSCharacters from "opencc-js/dict/TSCharacters";
import { equalPairs } from "./dictionary.ts";

const listed = new Map(equalPairs(TSCharacters));
// A form that is itself written otherwise is none: 薴 would become 苧, which is written 苎.
const hansOf = new Map([...listed].filter(([, hans]) => (listed.get(hans) ?? hans) === hans));

/** All characters that are written otherwise in Simplified, each with its form. */
export const hansPairs = (): Iterable<readonly [from: string, to: string]> => hansOf;

/** The Simplified character where nothing else is known; the character itself where it is one. */
export const toHansCharacter = (character: string): string => hansOf.get(character) ?? character;
