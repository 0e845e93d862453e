import wordList from "./word-list.json" with { type: "json" };
import { PROTECTED_WORDS } from "./protected-words.ts";

/** The words by which a Simplified text is cut and its characters are chosen. */
export interface Words {
  /** How common a word is, in half bits: twice the binary logarithm of its frequency. */
  readonly levels: ReadonlyMap<string, number>;
  /** Words in Traditional where their characters alone would not tell. */
  readonly written: ReadonlyMap<string, string>;
  /** The characters that words write in more than one way, with these ways. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  /** The characters of common words: readers know how they are read. */
  readonly ordinary: ReadonlySet<string>;
  /** The length of the longest word. */
  readonly longest: number;
}

let words: Words | null = null;

/** The word list; unpacked when it is first asked for. */
export function loadWords(): Words {
  words ??= unpack();
  return words;
}

// A protected word is as common as it must be to win over any other cut.
const PROTECTED_LEVEL = 40;

// In 鼓励 the character 励 is ordinary, though it never stands alone; 甪 and 亳 are in no such word.
const ORDINARY_LEVEL = 15;

function unpack(): Words {
  const levels = new Map<string, number>();
  for (const { level, words: listed } of wordList.levels) {
    for (const word of listed.split(" ")) levels.set(word, level);
  }
  const written = new Map<string, string>();
  for (const entry of wordList.written.split("|")) {
    const [hans = "", hant = ""] = entry.split(" ");
    written.set(hans, hant);
  }
  for (const [hans, hant] of PROTECTED_WORDS) {
    levels.set(hans, Math.max(PROTECTED_LEVEL, levels.get(hans) ?? 0));
    written.set(hans, hant);
  }
  const candidates = new Map(
    wordList.candidates.split(" ").map((entry) => {
      const [hans = "", ...forms] = entry;
      return [hans, forms];
    }),
  );
  const ordinary = new Set<string>();
  for (const [word, level] of levels) {
    if (level >= ORDINARY_LEVEL) for (const character of word) ordinary.add(character);
  }
  const longest = [...levels.keys()].reduce((most, { length }) => Math.max(most, length), 1);
  return { levels, written, candidates, ordinary, longest };
}
