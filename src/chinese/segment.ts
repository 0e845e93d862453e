import type { Span } from "../text/span.ts";
import { NOWHERE, ROOT } from "./word-trie.ts";
import { loadWords } from "./words.ts";

// Half bits: the logarithm of all words in the list, and of one that it lacks.
const TOTAL = 52;
const UNKNOWN = TOTAL;

/**
 * A text cut into words: for each offset where a word begins, its length and
 * its node in the list. It holds until the next text is cut.
 */
export interface Cut {
  readonly lengths: Uint8Array;
  readonly nodes: Int32Array;
}

interface Room extends Cut {
  /** The least cost of the text from each offset on. */
  readonly cost: Int32Array;
}

const makeRoom = (length: number): Room => ({
  cost: new Int32Array(length + 2),
  lengths: new Uint8Array(length),
  nodes: new Int32Array(length),
});

// A sentence is cut in the room of the one before; what is longer gets its own.
const LONG = 1 << 12;
const room = makeRoom(LONG);

const roomFor = (length: number): Room => (length <= LONG ? room : makeRoom(length));

/**
 * Cuts Simplified text into the most probable words: the cut whose words are
 * together most common. Characters of no word stand alone. Time grows in
 * proportion to length.
 */
export function cut(text: string): Cut {
  const { trie } = loadWords();
  const { levels } = trie;
  const { length } = text;
  const { cost, lengths, nodes } = roomFor(length);
  cost.fill(0, length, length + 2);
  for (let start = length - 1; start >= 0; start -= 1) {
    const unit = text.charCodeAt(start);
    const alone = isHighSurrogate(unit) && start + 1 < length ? 2 : 1;
    let least = UNKNOWN + (cost[start + alone] ?? 0);
    let best = alone;
    let bestNode = NOWHERE;
    let node = trie.go(ROOT, unit);
    for (let end = start + 1; node !== NOWHERE; end += 1) {
      const level = levels[node] ?? 0;
      if (level > 0) {
        const sum = TOTAL - level + (cost[end] ?? 0);
        if (sum < least) {
          least = sum;
          best = end - start;
          bestNode = node;
        }
      }
      node = end < length ? trie.go(node, text.charCodeAt(end)) : NOWHERE;
    }
    cost[start] = least;
    lengths[start] = best;
    nodes[start] = bestNode;
  }
  return { lengths, nodes };
}

/** The words of a Simplified text. */
export function segment(text: string): Span[] {
  const { lengths } = cut(text);
  const words: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + (lengths[start] ?? 1);
    words.push({ start, end });
    start = end;
  }
  return words;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
