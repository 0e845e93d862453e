import wordList from "./word-list.json" with { type: "json" };
import { commonCharacters } from "./common-characters.ts";
import { plainHant } from "./hant-characters.ts";
import { PROTECTED_WORDS } from "./protected-words.ts";
import { WordTrie } from "./word-trie.ts";

/** The words by which a Simplified text is cut and its characters are chosen. */
export interface Words {
  /** The words, each as common as its level: in half bits, twice the binary logarithm of its frequency. */
  readonly trie: WordTrie;
  /** By the node of their end, words in Traditional where their characters alone would not tell. */
  readonly written: ReadonlyMap<number, string>;
  /** The characters that words write in more than one way, with these ways, the plain one first. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  /** The characters of common words: readers know how they are read. */
  readonly ordinary: ReadonlySet<string>;
}

let words: Words | null = null;

/** The word list; unpacked when it is first asked for. */
export function loadWords(): Words {
  words ??= unpack();
  return words;
}

/** The letters that stand for levels in the list, from 0 on. */
export const LEVELS = "0ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

// A protected word is as common as it must be to win over any other cut.
const PROTECTED_LEVEL = 40;

// In 鼓励 the character 励 is ordinary, though it never stands alone; 甪 and 亳 are in no such word.
// One that only stands alone counts if it is a common character, too: 垱 stands in names.
const ORDINARY_LEVEL = 15;

function unpack(): Words {
  const candidates = new Map(
    wordList.candidates.split(" ").map((entry) => {
      const [hans = "", ...forms] = entry;
      return [hans, forms];
    }),
  );
  const trie = new WordTrie();
  const written = new Map<number, string>();
  const common = new Set(commonCharacters());
  const ordinary = new Set<string>();
  for (const { word, choices, level } of readEntries(wordList.words)) {
    const node = trie.add(word, level);
    if (choices !== "") written.set(node, choose(word, choices, candidates));
    if (level < ORDINARY_LEVEL || (word.length === 1 && !common.has(word))) continue;
    for (const character of word) ordinary.add(character);
  }
  for (const [hans, hant] of PROTECTED_WORDS) {
    written.set(trie.add(hans, PROTECTED_LEVEL), hant);
    for (const character of hans) ordinary.add(character);
  }
  return { trie, written, candidates, ordinary };
}

interface Entry {
  readonly word: string;
  /** For each of its doubtful characters which way it is written; empty where all are plain. */
  readonly choices: string;
  readonly level: number;
}

const ENTRY = /([^\dA-Za-z]*)(\d*)([A-Za-z])/gu;

// A line holds the words of one first character: the rest of each, its choices, its level.
function* readEntries(lines: readonly string[]): Generator<Entry> {
  for (const line of lines) {
    const first = String.fromCodePoint(line.codePointAt(0) ?? 0);
    for (const [, rest = "", choices = "", level = ""] of line
      .slice(first.length)
      .matchAll(ENTRY)) {
      yield { word: first + rest, choices, level: LEVELS.indexOf(level) };
    }
  }
}

function choose(word: string, choices: string, candidates: Words["candidates"]): string {
  let index = 0;
  return Array.from(word, (character) => {
    const ways = candidates.get(character);
    if (ways === undefined) return plainHant(character);
    index += 1;
    return ways[Number(choices[index - 1])] ?? character;
  }).join("");
}
