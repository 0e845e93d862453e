/** A word of a list where it stands in a text. */
export interface WordAt<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

/** Words, found where they stand by walks over a tree of their characters. */
export interface WordTree<T> {
  /** The entry of the longest word that begins at an offset; null where none does. */
  longestAt(text: string, at: number): T | null;
  /** Every word in a text, also such as overlap. */
  all(text: string): WordAt<T>[];
}

interface Node<T> {
  entry: T | null;
  readonly next: Map<number, Node<T>>;
}

// Most characters begin no word: one look tells.
const CODES = 0x10000;

function plant<T>(entries: readonly T[], codesOf: (entry: T) => readonly number[]) {
  const root: Node<T> = { entry: null, next: new Map() };
  const begins = new Uint8Array(CODES);
  for (const entry of entries) {
    const codes = codesOf(entry);
    let node = root;
    begins[codes[0] ?? 0] = 1;
    for (const code of codes) {
      const next = node.next.get(code) ?? { entry: null, next: new Map<number, Node<T>>() };
      node.next.set(code, next);
      node = next;
    }
    node.entry ??= entry;
  }
  return { root, begins };
}

const codes = (word: string): number[] =>
  Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));

/** Plants words; of two entries with the same word the first stays. */
export function wordTree<T extends { readonly word: string }>(entries: readonly T[]): WordTree<T> {
  const { root, begins } = plant(entries, ({ word }) => codes(word));
  const longestAt = (text: string, at: number): T | null => {
    if (begins[text.charCodeAt(at)] !== 1) return null;
    let found: T | null = null;
    let node: Node<T> | undefined = root;
    for (let offset = at; node !== undefined; offset += 1) {
      found = node.entry ?? found;
      node = node.next.get(text.charCodeAt(offset));
    }
    return found;
  };
  const all = (text: string): WordAt<T>[] => {
    const found: WordAt<T>[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const code = text.charCodeAt(start);
      if (begins[code] !== 1) continue;
      let node = root.next.get(code);
      for (let end = start + 1; node !== undefined; end += 1) {
        if (node.entry !== null) found.push({ start, end, entry: node.entry });
        node = node.next.get(text.charCodeAt(end));
      }
    }
    return found;
  };
  return { longestAt, all };
}

/** Finds the longest of some words that ends at an offset; gives its length, 0 where none does. */
export function wordEnds(words: readonly string[]): (text: string, at: number) => number {
  const { root, begins } = plant(words, (word) => codes(word).toReversed());
  return (text, at) => {
    if (begins[text.charCodeAt(at - 1)] !== 1) return 0;
    let longest = 0;
    let node: Node<string> | undefined = root;
    for (let offset = at - 1; node !== undefined; offset -= 1) {
      if (node.entry !== null) longest = node.entry.length;
      node = node.next.get(text.charCodeAt(offset));
    }
    return longest;
  };
}
