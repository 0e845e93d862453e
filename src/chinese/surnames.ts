import { isOfGivenNames } from "./given-names.ts";
import {
  AFTER,
  AFTER_TITLED,
  BORDER,
  CALLED,
  LEADS,
  NO_END,
  NO_GIVEN_NAME,
  NO_SHORT_NAME,
  NUMERAL,
  PLACE,
  ROW_AFTER,
  ROW_BEFORE,
  SPEAKS,
  STANDS_ALONE,
  STYLED,
  TIMES,
  TITLE_BEHIND,
  TITLED,
} from "./name-contexts.ts";
import { NOWHERE, ROOT } from "./word-trie.ts";
import { loadWords } from "./words.ts";

/** Surnames that are written otherwise in Traditional than the character as a word: 黨, 於, 種, 餘. */
const SURNAMES = new Set("党于游涂种余范姜胡沈谷郁朴岳卜钟");
// These are hardly ever words by themselves.
const RARE_WORDS = new Set("党于游涂");
// 於 stands before any place, and the party does all things.
const BUSY_WORDS = new Set("于党");
const FORMS = new Map([["钟", "鍾"]]);

/** A surname in Traditional. */
export const surnameForm = (character: string): string => FORMS.get(character) ?? character;

/**
 * Whether a character may be a surname at all. Where it seems to belong to a word, it may in
 * 组长于长海家里, and 党建军 in a row of names.
 */
export function mayBeSurname(text: string, at: number, isLone: boolean): boolean {
  const character = text.charAt(at);
  if (!SURNAMES.has(character)) return false;
  return isLone || character === "于" || STANDS_ALONE.test(text.slice(at + 3, at + 4));
}

/** A possible surname, and how what stands before it speaks for it. */
interface Candidate {
  readonly character: string;
  readonly isTitled: boolean;
  /** Nothing stands before it. */
  readonly isFree: boolean;
  readonly isLed: boolean;
}

/**
 * Whether a character that may be a surname is one: 村民党国英说. A title or a given
 * name follows, and the name stands by itself, behind a title or in a row.
 */
export function isSurname(
  character: string,
  before: string,
  after: string,
  isLone: boolean,
): boolean {
  const isFree = BORDER.test(before);
  const isTitled = TITLED.test(before);
  const isLed = isTitled || isFree || LEADS.test(before);
  if (isLone && isStyled(character, after)) {
    if (character !== "于" || isLed || CALLED.test(before)) return true;
  }
  if (NO_GIVEN_NAME.test(after)) return false;
  if (isInRow(before, after)) return true;
  if (!isLone) return character === "于" && isTitled && isWholeName(after);
  const candidate = { character, isTitled, isFree, isLed };
  return takesTwo(candidate, after) || takesOne(candidate, after);
}

// The party has offices, too: 党总书记.
const isStyled = (character: string, after: string): boolean =>
  STYLED.test(after) && !(character === "党" && /^(?:[总副]|书记|主任|支书)/u.test(after));

const isInRow = (before: string, after: string): boolean =>
  isOfGivenNames(after.slice(0, 2)) &&
  BORDER.test(before) &&
  STANDS_ALONE.test(after.slice(2)) &&
  (ROW_BEFORE.test(before) || ROW_AFTER.test(after.slice(2)));

const isWholeName = (after: string): boolean => isGiven(after, true) && AFTER.test(after.slice(2));

/** Whether a given name of two characters follows. */
function takesTwo({ character, isTitled, isFree, isLed }: Candidate, after: string): boolean {
  if (!isGiven(after, isTitled || (isFree && character === "涂"))) return false;
  const rest = after.slice(2);
  if (TITLE_BEHIND.test(rest)) return true;
  if (isTitled && AFTER.test(rest)) return true;
  if (!isOfGivenNames(after.slice(0, 2))) return false;
  if (SPEAKS.test(rest) || (isTitled && AFTER_TITLED.test(rest))) return true;
  // What is planted stands free as well: 种金桂、银桂.
  if (!isLed || (isFree && character === "种")) return false;
  // The name goes on in a verb: 党玉兰接过话头; but 于仁爱公园.
  return AFTER.test(rest) || ((isTitled || !BUSY_WORDS.has(character)) && goesOn(rest));
}

/** Whether a given name of one character follows. */
function takesOne({ character, isTitled, isFree }: Candidate, after: string): boolean {
  const name = after.charAt(0);
  const rest = after.slice(1);
  if (!HAN.test(name) || NO_SHORT_NAME.test(name)) return false;
  const isUsual = isOfGivenNames(name);
  if (TITLE_BEHIND.test(rest)) return isUsual || !BUSY_WORDS.has(character);
  if (isTitled) {
    return AFTER.test(rest) || (isUsual && !BUSY_WORDS.has(character) && AFTER_TITLED.test(rest));
  }
  if (!isFree || !RARE_WORDS.has(character)) return false;
  return STANDS_ALONE.test(rest) || (isUsual && AFTER.test(rest) && !/^[和与及对因]/u.test(rest));
}

const HAN = /^\p{Script=Han}+$/u;

/** Whether a text begins with two characters that may be a given name; a word only where one may be. */
function isGiven(text: string, mayBeWord: boolean): boolean {
  const name = text.slice(0, 2);
  if (name.length < 2 || !HAN.test(name) || NO_END.test(name) || TIMES.test(name)) return false;
  // They or they and what follows are a word: 海德堡.
  return longestWord(text) < 2 || (mayBeWord && isOfGivenNames(name));
}

/** Whether a text begins with a word that is no place: 接任, not 公园. */
function goesOn(text: string): boolean {
  const word = text.slice(0, longestWord(text));
  return word.length > 1 && !NUMERAL.test(word) && !PLACE.test(word);
}

/** The length of the longest word that a text begins with. */
function longestWord(text: string): number {
  const { trie } = loadWords();
  let node = ROOT;
  let longest = 0;
  for (let at = 0; at < text.length && node !== NOWHERE; at += 1) {
    node = trie.go(node, text.charCodeAt(at));
    if ((trie.levels[node] ?? 0) > 0) longest = at + 1;
  }
  return longest;
}
