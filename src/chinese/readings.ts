import type { Span } from "../text/span.ts";
import { readPinyin } from "./pinyin.ts";

/** A reading in brackets right after the characters that are read so: 甪(lù), 亳州（bó zhōu）. */
export interface Reading {
  /** The characters that it reads. */
  readonly base: Span;
  /** The letters with the brackets round them. */
  readonly bracket: Span;
  readonly letters: Span;
  readonly syllables: number;
  readonly hasTone: boolean;
}

// A site may have broken it across a line. Behind the bracket it looks back for
// what is read, so that nothing is looked at but brackets.
const READING =
  /[(（[［〔【](?<=(\p{Script=Han}{1,8}).)\s{0,3}([a-zɡü1-5\u00c0-\u024f\p{M}]{1,40}(?:[\s'’·-]{1,2}[a-zɡü1-5\u00c0-\u024f\p{M}]{1,40}){0,7})\s{0,3}[)）\]］〕】]/giu;

/** All readings of a text, in reading order. */
export function findReadings(text: string): Reading[] {
  return Array.from(text.matchAll(READING)).flatMap((match): Reading[] => {
    const [whole, before = "", letters = ""] = match;
    const reading = readPinyin(letters);
    if (reading === null) return [];
    // Capital letters without a tone are an abbreviation: 智能(AI).
    if (!reading.hasTone && /\p{Lu}/u.test(letters)) return [];
    const read = Array.from(before).slice(-reading.syllables);
    if (read.length < reading.syllables) return [];
    const start = match.index;
    const from = start + whole.indexOf(letters);
    return [
      {
        base: { start: start - read.join("").length, end: start },
        bracket: { start, end: start + whole.length },
        letters: { start: from, end: from + letters.length },
        ...reading,
      },
    ];
  });
}
