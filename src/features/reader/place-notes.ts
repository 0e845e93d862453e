import type { CuratedSentence } from "../../model/report.ts";
import type { Note } from "../../model/town.ts";

/** A note with its number, and where its sign stands; null for a note on the whole report. */
export interface PlacedNote {
  readonly number: number;
  readonly note: Note;
  readonly at: { readonly sentence: string; readonly offset: number } | null;
}

/** Numbers the notes in the order of the text, those on the whole report last. */
export function placeNotes(
  notes: readonly Note[],
  sentences: readonly CuratedSentence[],
): PlacedNote[] {
  const placed = notes.map((note) => ({ note, at: findPlace(note, sentences) }));
  const order = ({ at }: (typeof placed)[number]) =>
    at === null
      ? Number.POSITIVE_INFINITY
      : sentences.findIndex(({ id }) => id === at.sentence) * 1e6 + at.offset;
  return placed
    .toSorted((a, b) => Math.sign(order(a) - order(b)) || 0)
    .map(({ note, at }, index) => ({ number: index + 1, note, at }));
}

function findPlace({ at }: Note, sentences: readonly CuratedSentence[]): PlacedNote["at"] {
  if (at === undefined) return null;
  const words = `${at.prefix ?? ""}${at.exact}${at.suffix ?? ""}`;
  const sentence = sentences.find(({ hans }) => hans.includes(words));
  if (sentence === undefined) return null;
  const start = sentence.hans.indexOf(words) + (at.prefix ?? "").length;
  return { sentence: sentence.id, offset: start + at.exact.length };
}
