import type { FigureDraft } from "../../src/pipeline/extract/read-contents.ts";
import { readContents } from "../../src/pipeline/extract/read-contents.ts";

/** The figures that the engine reads from one sentence, or from a sentence under a heading. */
export function readSentence(
  text: string,
  { heading = null, published = null }: { heading?: string | null; published?: string | null } = {},
): readonly FigureDraft[] {
  return readContents(
    [
      {
        id: "p1",
        kind: "body",
        heading: heading === null ? null : { hans: heading, hant: heading },
        sentences: [{ id: "p1s1", hans: text, hant: text }],
        heads: [],
      },
    ],
    published,
  ).figures;
}
