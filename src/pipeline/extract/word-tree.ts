/** Words, found where they begin by one walk over a tree of their characters. */
export interface WordTree<T> {
  /** The entry of the longest word that begins at an offset; null where none does. */
  longestAt(text: string, at: number): T | null;
  /** Tells of every word that begins at an offset, the shortest first. */
  eachAt(text: string, at: number, visit: (entry: T) => void): void;
}

interface Node<T> {
  entry: T | null;
  readonly next: Map<number, Node<T>>;
}

/** Plants words; of two entries with the same word the first stays. */
export function wordTree<T extends { readonly word: string }>(entries: readonly T[]): WordTree<T> {
  const root: Node<T> = { entry: null, next: new Map() };
  // Most characters begin no word: one look tells.
  const begins = new Uint8Array(0x10000);
  for (const entry of entries) {
    let node = root;
    begins[entry.word.charCodeAt(0)] = 1;
    for (let at = 0; at < entry.word.length; at += 1) {
      const code = entry.word.charCodeAt(at);
      const next = node.next.get(code) ?? { entry: null, next: new Map<number, Node<T>>() };
      node.next.set(code, next);
      node = next;
    }
    node.entry ??= entry;
  }
  const eachAt = (text: string, at: number, visit: (entry: T) => void) => {
    if (begins[text.charCodeAt(at)] !== 1) return;
    let node: Node<T> | undefined = root;
    for (let offset = at; node !== undefined; offset += 1) {
      if (node.entry !== null) visit(node.entry);
      node = node.next.get(text.charCodeAt(offset));
    }
  };
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
  return { eachAt, longestAt };
}
