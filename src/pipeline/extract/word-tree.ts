import { oneOf } from "../../text/characters.ts";
import type { Places } from "./places.ts";

/** Words, found where they stand by walks over a tree of their characters. */
export interface WordTree<T> {
  /** The entry of the longest word that begins at an offset; null where none does. */
  longestAt(text: string, at: number): T | null;
  /** Finds every word of a text, also such as overlap. */
  findAll(text: string, found: Places<T>): void;
}

/**
 * A tree in flat arrays. Most characters begin no word, which one look tells;
 * behind the first few go on, which stand in a chain.
 */
interface Tree<T> {
  /** For each code unit the node of the words that begin with it; `NOWHERE` if none does. */
  readonly roots: Uint16Array;
  /** For each node its code unit, the first node behind it, and the next of those beside it. */
  readonly units: Uint16Array;
  readonly behind: Uint16Array;
  readonly beside: Uint16Array;
  /** For each node the entry of the word that ends there. */
  readonly entries: readonly (T | null)[];
}

const NOWHERE = 0;
const CODES = 0x10000;

function plant<T>(entries: readonly T[], codesOf: (entry: T) => readonly number[]): Tree<T> {
  const roots = new Uint16Array(CODES);
  const [units, behind, beside] = [[0], [NOWHERE], [NOWHERE]];
  const ends: (T | null)[] = [null];
  const grow = (unit: number, next: number): number => {
    units.push(unit);
    behind.push(NOWHERE);
    beside.push(next);
    return ends.push(null) - 1;
  };
  for (const entry of entries) {
    let node = NOWHERE;
    for (const unit of codesOf(entry)) {
      const first = node === NOWHERE ? (roots[unit] ?? NOWHERE) : (behind[node] ?? NOWHERE);
      let next = first;
      while (next !== NOWHERE && units[next] !== unit) next = beside[next] ?? NOWHERE;
      if (next === NOWHERE) {
        next = grow(unit, node === NOWHERE ? NOWHERE : first);
        if (node === NOWHERE) roots[unit] = next;
        else behind[node] = next;
      }
      node = next;
    }
    ends[node] ??= entry;
  }
  return {
    roots,
    units: Uint16Array.from(units),
    behind: Uint16Array.from(behind),
    beside: Uint16Array.from(beside),
    entries: ends,
  };
}

const codes = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));

/** Plants words; of two entries with the same word the first stays. */
export function wordTree<T extends { readonly word: string }>(words: readonly T[]): WordTree<T> {
  const { roots, units, behind, beside, entries } = plant(words, ({ word }) => codes(word));
  const isFirst = oneOf(words.map(({ word }) => word.charAt(0)).join(""));
  const step = (node: number, unit: number): number => {
    let next = behind[node] ?? NOWHERE;
    while (next !== NOWHERE && units[next] !== unit) next = beside[next] ?? NOWHERE;
    return next;
  };
  const longestAt = (text: string, at: number): T | null => {
    let found: T | null = null;
    let node = isFirst(text, at) ? (roots[text.charCodeAt(at)] ?? NOWHERE) : NOWHERE;
    for (let end = at + 1; node !== NOWHERE; end += 1) {
      found = entries[node] ?? found;
      node = end < text.length ? step(node, text.charCodeAt(end)) : NOWHERE;
    }
    return found;
  };
  const mayBegin = beginnings(words);
  const findAll = (text: string, found: Places<T>): void => {
    found.clear();
    let unit = text.length > 0 ? text.charCodeAt(0) : 0;
    for (let start = 0; start < text.length; start += 1) {
      const first = unit;
      unit = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
      if (!mayBegin(first, unit)) continue;
      let node = roots[first] ?? NOWHERE;
      for (let end = start + 1; node !== NOWHERE; end += 1) {
        const entry = entries[node] ?? null;
        if (entry !== null) found.add(start, end, entry);
        node = end < text.length ? step(node, text.charCodeAt(end)) : NOWHERE;
      }
    }
  };
  return { longestAt, findAll };
}

// A bit for each pair of characters, as far as so many tell them apart.
const PAIRS = 0x10000;
const WORD = 5;
const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37) ^ second) & (PAIRS - 1);

/** Tells by two code units that no word begins with them; that one may is not certain. */
function beginnings(
  words: readonly { readonly word: string }[],
): (first: number, second: number) => boolean {
  const pairs = new Uint32Array(PAIRS >> WORD);
  const alone = new Uint8Array(CODES);
  for (const { word } of words) {
    const first = word.charCodeAt(0);
    if (word.length === 1) {
      alone[first] = 1;
      continue;
    }
    const pair = pairOf(first, word.charCodeAt(1));
    pairs[pair >> WORD] = (pairs[pair >> WORD] ?? 0) | (1 << (pair & 31));
  }
  return (first, second) => {
    const pair = pairOf(first, second);
    return (((pairs[pair >> WORD] ?? 0) >>> (pair & 31)) & 1) === 1 || alone[first] === 1;
  };
}

/** Finds the longest of some words that ends at an offset; gives its length, 0 where none does. */
export function wordEnds(words: readonly string[]): (text: string, at: number) => number {
  const { roots, units, behind, beside, entries } = plant(words, (word) =>
    codes(word).toReversed(),
  );
  const isLast = oneOf(words.map((word) => word.charAt(word.length - 1)).join(""));
  return (text, at) => {
    if (!isLast(text, at - 1)) return 0;
    let longest = 0;
    let node = roots[text.charCodeAt(at - 1)] ?? NOWHERE;
    for (let start = at - 2; node !== NOWHERE; start -= 1) {
      longest = entries[node]?.length ?? longest;
      let next = start < 0 ? NOWHERE : (behind[node] ?? NOWHERE);
      while (next !== NOWHERE && units[next] !== text.charCodeAt(start))
        next = beside[next] ?? NOWHERE;
      node = next;
    }
    return longest;
  };
}
