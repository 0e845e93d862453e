import type { Figure } from "../../model/figure.ts";
import type { SentenceText } from "../document.ts";

const DIGIT = "[\\d０-９]";

/** The space that many typesetters put between a number and the words round it; a restored text has no other kind, and no two. */
const COUNTED = "[余多个名人户亩元次场期批件条处家座栋间所份册台辆盏套株头只棵吨公平]";
const SPACED = new RegExp(
  `(?<=\\p{Script=Han}) (?=${DIGIT})|(?<=${DIGIT}|[%％]) (?=\\p{Script=Han})|(?<=[一二两三四五六七八九十百千万]) (?=${COUNTED})`,
  "gu",
);

/** A sentence as it is read, and how what is found in it stands in the sentence as it is written. */
export interface ClosedUp {
  readonly sentence: SentenceText;
  /** The offset in the sentence as written of what stands at an offset in the sentence as read. */
  readonly written: (at: number) => number;
}

const asWritten = (at: number) => at;

/** Takes the spaces round numbers out of a sentence: 办结 132 件 reads as 办结132件. */
export function closeUp(sentence: SentenceText): ClosedUp {
  if (!sentence.hans.includes(" ")) return { sentence, written: asWritten };
  const spaces = Array.from(sentence.hans.matchAll(SPACED), ({ index }) => index);
  if (spaces.length === 0) return { sentence, written: asWritten };
  const [hans, hant] = [without(sentence.hans, spaces), without(sentence.hant, spaces)];
  const read = Uint32Array.from(spaces, (space, nth) => space - nth);
  return {
    sentence: { ...sentence, hans, hant },
    written: (at) => at + countUpTo(read, at),
  };
}

/** A figure of the sentence as read, where it stands in the sentence as written. */
export function openUp(figure: Figure, { hans }: SentenceText, { written }: ClosedUp): Figure {
  const start = written(figure.start);
  const end = written(figure.end - 1) + 1;
  return { ...figure, start, end, text: hans.slice(start, end) };
}

function without(text: string, spaces: readonly number[]): string {
  const borders = [-1, ...spaces, text.length];
  return borders
    .slice(1)
    .map((border, nth) => text.slice((borders[nth] ?? 0) + 1, border))
    .join("");
}

/** How many of some ascending numbers are no greater than one. */
function countUpTo(numbers: Uint32Array, most: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
