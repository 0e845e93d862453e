import { VOICE_WORDS } from "../lexicon/voice-words.ts";
import { cueWords, type CueSign } from "./cues.ts";
import { Places } from "./places.ts";
import { themeWords, topicWords, type Speech } from "./read-theme.ts";
import { wordTree } from "./word-tree.ts";

/** A word of the lexicons, with what it says of themes and tells of roles. */
export interface Word {
  readonly word: string;
  readonly says: Speech | null;
  readonly tells: readonly CueSign[] | null;
  /** Above 0 where it speaks for order, below for livelihood. */
  readonly order: number;
  /** Whether it may give its sentence a voice of its own. */
  readonly speaks: boolean;
}

const words = wordTree(gather());

function gather(): Word[] {
  const says = themeWords();
  const tells = cueWords();
  const order = topicWords();
  const speak = new Set(VOICE_WORDS);
  const all = new Set([...says.keys(), ...tells.keys(), ...order.keys(), ...speak]);
  return Array.from(all, (word) => ({
    word,
    says: says.get(word) ?? null,
    tells: tells.get(word) ?? null,
    order: order.get(word) ?? 0,
    speaks: speak.has(word),
  }));
}

const found = new Places<Word>();

/** Finds the words of all lexicons in one walk over a text; they hold until the next is walked. */
export function findWords(text: string): Places<Word> {
  words.findAll(text, found);
  return found;
}
