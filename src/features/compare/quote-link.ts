import type { DatasetFigure, Sentences } from "../../model/dataset.ts";
import type { AlikeOnly } from "../../model/indicator.ts";
import type { BothScripts } from "../../model/words.ts";

/** A quote with where it leads: to the figure in it, to its sentence, or to the report alone. */
export interface QuoteLink {
  readonly town: string;
  /** In both scripts where its sentence is known, else as it is quoted (Simplified). */
  readonly words: BothScripts | string;
  readonly figure: DatasetFigure | null;
  readonly sentence: string | null;
}

/** Finds a quote among the sentences that are known; the first that has it, in reading order. */
export function quoteLink(
  { town, exact }: AlikeOnly["quotes"][number],
  { towns }: Sentences,
  figures: readonly DatasetFigure[],
): QuoteLink {
  for (const [sentence, { hans, hant }] of Object.entries(towns[town] ?? {})) {
    const start = hans.indexOf(exact);
    if (start < 0) continue;
    const end = start + exact.length;
    const figure = figures.find(
      (one) => one.town === town && one.sentence === sentence && one.start < end && one.end > start,
    );
    const words = { hans: exact, hant: hant.slice(start, end) };
    return { town, words, figure: figure ?? null, sentence };
  }
  return { town, words: exact, figure: null, sentence: null };
}
