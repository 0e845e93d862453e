import { oneOf } from "../../text/characters.ts";
import {
  KINDS,
  LEVELS,
  MEASURED,
  OWNED,
  OWNERS,
  QUALITIES,
  SHARED,
} from "../lexicon/noun-parts.ts";
import { wordEnds, wordTree } from "./word-tree.ts";

const parts = wordTree([
  ...LEVELS.map((word) => ({ word, least: 5 })),
  ...KINDS.map((word) => ({ word, least: 3 })),
  ...QUALITIES.map((word) => ({ word, least: 2 })),
]);
const owners = wordTree(OWNERS.map((word) => ({ word })));
const isOwned = oneOf(OWNED);
const measuredEnd = wordEnds(MEASURED);

const SHORT = 4;

/** How many characters of a noun's head it can do without: 4 of 镇敬老院|床位. */
export function spareHead(noun: string): number {
  const { length } = noun;
  if (length < SHORT) return 0;
  let start = length > SHORT ? ownersEnd(noun) : 0;
  for (;;) {
    const part = parts.longestAt(noun, start);
    if (part === null || length - start - part.word.length < part.least) break;
    start += part.word.length;
  }
  if (length - start <= SHORT) return start;
  const alone =
    measuredEnd(noun, length) || (noun.endsWith("率") ? (SHARED.exec(noun)?.[0].length ?? 0) : 0);
  return alone > 0 ? Math.max(start, length - alone) : start;
}

const FURTHEST = 6;

/** Where the first owner ends that leaves a noun behind it; 0 where none does. */
function ownersEnd(noun: string): number {
  for (let at = 0; at <= FURTHEST && at < noun.length - SHORT; at += 1) {
    const owner = owners.longestAt(noun, at);
    if (owner === null) continue;
    const end = at + owner.word.length;
    if (noun.length - end >= 2 && !isOwned(noun, end)) return end;
  }
  return 0;
}
