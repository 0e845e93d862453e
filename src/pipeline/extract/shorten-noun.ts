import { KINDS, LEVELS, MEASURED, OWNERS, QUALITIES, SHARED } from "../lexicon/noun-parts.ts";
import { wordTree } from "./word-tree.ts";

const parts = wordTree([
  ...LEVELS.map((word) => ({ word, least: 5 })),
  ...KINDS.map((word) => ({ word, least: 3 })),
  ...QUALITIES.map((word) => ({ word, least: 2 })),
]);

const SHORTEST_LONG = 5;

/** How many characters of a noun's head it can do without: 3 of 镇敬老院|床位. */
export function spareHead(noun: string): number {
  if (noun.length < SHORTEST_LONG - 1) return 0;
  let start = noun.length < SHORTEST_LONG ? 0 : (OWNERS.exec(noun)?.[0].length ?? 0);
  for (;;) {
    const part = parts.longestAt(noun, start);
    if (part === null || noun.length - start - part.word.length < part.least) break;
    start += part.word.length;
  }
  if (noun.length - start < SHORTEST_LONG) return start;
  const rest = noun.slice(start);
  return start + (MEASURED.exec(rest)?.index ?? SHARED.exec(rest)?.index ?? 0);
}
