/** Answers whether one of some characters stands at an offset of a text. */
export type CharacterTest = (text: string, at: number) => boolean;

const CODES = 0x10000;
// Five bits of a code unit tell the place in a word of 32 bits, the others the word.
const WORD = 5;
const PLACE = (1 << WORD) - 1;

/** A test that one look answers, into a table so small that it stays near at hand. */
export function oneOf(characters: string): CharacterTest {
  const table = new Uint32Array(CODES >> WORD);
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    table[code >> WORD] = (table[code >> WORD] ?? 0) | (1 << (code & PLACE));
  }
  return (text, at) => {
    if (at < 0 || at >= text.length) return false;
    const code = text.charCodeAt(at);
    return (((table[code >> WORD] ?? 0) >>> (code & PLACE)) & 1) === 1;
  };
}

/** Whether a character between two offsets passes a test. */
export function someOf(test: CharacterTest, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (test(text, at)) return true;
  return false;
}

/** White space as `String.trim` knows it. */
export const isSpace = oneOf(
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);

/** Whether one of the common Chinese characters stands at an offset; what is rare is not asked for. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fa5;
}
