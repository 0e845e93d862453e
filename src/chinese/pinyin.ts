const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:[aoeê]|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|iao|ie|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|[üv]|[üv]e|[üv]n|[üv]an)$|^(?:h?m|h?ng|n)$/u;
const LONGEST_SYLLABLE = 6;
const TONE = /[\u0300\u0301\u0304\u030c]/gu;
// A digit may write the tone: zhen4. One letter with a digit is a size: m2, A4.
const TONE_DIGIT = /(?<=[a-zü]{2})[1-5](?=[\s'’·a-zü-]|$)/gu;
// What is spoken in one breath with the character 儿: huār.
const RETROFLEX = /(?<=[aeiouüg])r$/u;
const BORDER = /[\s'’·-]+/u;

/** How many characters letters read, and whether with their tones. */
export interface Pinyin {
  /** The least number of characters that are read so. */
  readonly syllables: number;
  readonly hasTone: boolean;
}

/** Reads letters as syllables of pinyin, in one word or several; null where they are none. */
export function readPinyin(letters: string): Pinyin | null {
  const spread = letters.toLowerCase().replaceAll("ɡ", "g").normalize("NFD");
  const base = spread.replace(TONE, "").normalize("NFC");
  const hasMark = base.normalize("NFD") !== spread;
  const bare = letters === spread ? base.replace(TONE_DIGIT, " ").trim() : base;
  let syllables = 0;
  for (const word of bare.split(BORDER)) {
    const count =
      countSyllables(word) ?? (hasMark ? countSyllables(word.replace(RETROFLEX, "")) : null);
    if (count === null) return null;
    syllables += count;
  }
  return { syllables, hasTone: hasMark || bare !== base };
}

/** Into how few syllables a word can be cut: maodun is mao dun, not ma o dun. */
function countSyllables(word: string): number | null {
  const least: (number | null)[] = [0];
  for (let end = 1; end <= word.length; end += 1) {
    let best: number | null = null;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = least[start] ?? null;
      if (before === null || (best !== null && before + 1 >= best)) continue;
      if (SYLLABLE.test(word.slice(start, end))) best = before + 1;
    }
    least.push(best);
  }
  return least[word.length] ?? null;
}
