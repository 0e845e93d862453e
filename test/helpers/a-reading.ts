import type { Figure } from "../../src/model/figure.ts";
import { readContents } from "../../src/pipeline/extract/read-contents.ts";

/** The figures that the engine reads from one sentence, from a sentence under a heading, or from a cell under a column's head. */
export function readSentence(
  text: string,
  {
    heading = null,
    published = null,
    head = null,
  }: { heading?: string | null; published?: string | null; head?: string | null } = {},
): readonly Figure[] {
  return readContents(
    [
      {
        id: "p1",
        kind: "body",
        heading: heading === null ? null : { hans: heading, hant: heading },
        sentences: [{ id: "p1s1", start: 0, hans: text, hant: text }],
        heads: head === null ? [] : [{ hans: head, hant: head }],
      },
    ],
    published,
    (at) => `f${at}`,
  ).figures;
}
