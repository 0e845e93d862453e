import type { Span } from "../../text/span.ts";

/** A piece of a sentence as it is set: plain words, a figure, or the sign of a note. */
export type Run<F extends Span> =
  | (Span & { readonly kind: "words" })
  | (Span & { readonly kind: "figure"; readonly figure: F })
  | (Span & { readonly kind: "note"; readonly note: number });

/** Where a note's sign stands: behind the words that it is on. */
export interface NotePoint {
  readonly note: number;
  readonly at: number;
}

/**
 * Cuts a sentence of a length into runs, in order and without gap or overlap.
 * Figures are disjoint and in order; the sign of a note on part of a figure
 * stands behind the figure.
 */
export function sentenceRuns<F extends Span>(
  length: number,
  figures: readonly F[],
  notes: readonly NotePoint[],
): Run<F>[] {
  const points = notes
    .map(({ note, at }) => ({ note, at: coveringEnd(figures, at) }))
    .toSorted((a, b) => a.at - b.at);
  const runs: Run<F>[] = [];
  let at = 0;
  const wordsTo = (end: number) => {
    if (end > at) runs.push({ kind: "words", start: at, end });
    at = end;
  };
  const notesTo = (end: number) => {
    while (points[0] !== undefined && points[0].at <= end) {
      const { note, at: point } = points[0];
      wordsTo(point);
      runs.push({ kind: "note", start: point, end: point, note });
      points.shift();
    }
  };
  for (const figure of figures) {
    notesTo(figure.start);
    wordsTo(figure.start);
    runs.push({ kind: "figure", start: figure.start, end: figure.end, figure });
    at = figure.end;
  }
  notesTo(length);
  wordsTo(length);
  return runs;
}

const coveringEnd = (figures: readonly Span[], at: number) =>
  figures.find(({ start, end }) => start < at && at <= end)?.end ?? at;
