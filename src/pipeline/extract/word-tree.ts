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
 * A tree of characters, kept as one table of its edges: a node and a code unit
 * together are the key to the node behind. Most lookups end at the first look.
 */
interface Tree<T> {
  /** The node behind a node and a code unit; `NOWHERE` if none is. */
  readonly step: (node: number, unit: number) => number;
  /** For each node the entry of the word that ends there. */
  readonly entries: readonly (T | null)[];
}

// No edge leads back to the root.
const ROOT = 0;
const NOWHERE = 0;

function plant<T>(words: readonly T[], codesOf: (entry: T) => readonly number[]): Tree<T> {
  const edges = new Map<number, number>();
  const entries: (T | null)[] = [null];
  for (const entry of words) {
    let node = ROOT;
    for (const unit of codesOf(entry)) {
      const key = keyOf(node, unit);
      const next = edges.get(key) ?? entries.push(null) - 1;
      edges.set(key, next);
      node = next;
    }
    entries[node] ??= entry;
  }
  return { step: tabulate(edges), entries };
}

const keyOf = (node: number, unit: number): number => (node << 16) | unit;

/** Where the search for a key begins in a table with that many slots less one. */
const slotOf = (key: number, last: number): number => (Math.imul(key, 0x9e3779b1) >>> 15) & last;

function tabulate(edges: ReadonlyMap<number, number>): Tree<unknown>["step"] {
  let size = 16;
  while (size < 2 * edges.size) size *= 2;
  const last = size - 1;
  const keys = new Int32Array(size);
  const nodes = new Uint16Array(size);
  for (const [key, node] of edges) {
    let slot = slotOf(key, last);
    while (nodes[slot] !== NOWHERE) slot = (slot + 1) & last;
    keys[slot] = key;
    nodes[slot] = node;
  }
  return (node, unit) => {
    const key = keyOf(node, unit);
    for (let slot = slotOf(key, last); ; slot = (slot + 1) & last) {
      const next = nodes[slot] ?? NOWHERE;
      if (next === NOWHERE || keys[slot] === key) return next;
    }
  };
}

const codes = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));

/** Plants words; of two entries with the same word the first stays. */
export function wordTree<T extends { readonly word: string }>(words: readonly T[]): WordTree<T> {
  const { step, entries } = plant(words, ({ word }) => codes(word));
  const isFirst = oneOf(words.map(({ word }) => word.charAt(0)).join(""));
  const longestAt = (text: string, at: number): T | null => {
    if (!isFirst(text, at)) return null;
    let found: T | null = null;
    let node = step(ROOT, text.charCodeAt(at));
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
      let node = step(ROOT, first);
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
const CODES = 0x10000;
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
  const { step, entries } = plant(words, (word) => codes(word).toReversed());
  const isLast = oneOf(words.map((word) => word.charAt(word.length - 1)).join(""));
  return (text, at) => {
    if (!isLast(text, at - 1)) return 0;
    let longest = 0;
    let node = step(ROOT, text.charCodeAt(at - 1));
    for (let start = at - 2; node !== NOWHERE; start -= 1) {
      longest = entries[node]?.length ?? longest;
      node = start < 0 ? NOWHERE : step(node, text.charCodeAt(start));
    }
    return longest;
  };
}
