import { FROZEN_WORDS } from "../lexicon/frozen.ts";
import { wordTree } from "./word-tree.ts";

const frozen = wordTree(Array.from(FROZEN_WORDS, (word) => ({ word })));

/** How many characters from an offset are a word in which a numeral is frozen; 0 for none. */
export const frozenAt = (text: string, at: number): number =>
  frozen.longestAt(text, at)?.word.length ?? 0;
