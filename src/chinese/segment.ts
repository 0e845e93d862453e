import type { Span } from "../text/span.ts";
import { loadWords } from "./words.ts";

// Half bits: the logarithm of all words in the list, and of one that it lacks.
const TOTAL = 52;
const UNKNOWN = TOTAL;

/**
 * Cuts a run of Simplified characters into the most probable words: the cut
 * whose words are together most common. Time grows in proportion to length.
 */
export function segment(run: string): Span[] {
  const { levels, longest } = loadWords();
  const { length } = run;
  // The least cost of the text from each offset on, and the end of the word that begins there.
  const cost = new Float64Array(length + 1);
  const next = new Int32Array(length + 1);
  for (let start = length - 1; start >= 0; start -= 1) {
    cost[start] = Infinity;
    const first = isPair(run, start) ? start + 2 : start + 1;
    for (let end = first; end <= Math.min(length, start + longest); end += 1) {
      const level = levels.get(run.slice(start, end));
      if (level === undefined && end > first) continue;
      const sum = (level === undefined ? UNKNOWN : TOTAL - level) + (cost[end] ?? 0);
      if (sum < (cost[start] ?? 0)) {
        cost[start] = sum;
        next[start] = end;
      }
    }
  }
  const words: Span[] = [];
  for (let start = 0; start < length;) {
    const end = next[start] ?? length;
    words.push({ start, end });
    start = end;
  }
  return words;
}

const isPair = (run: string, at: number): boolean => (run.codePointAt(at) ?? 0) > 0xffff;
