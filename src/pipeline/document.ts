import type { BothScripts } from "../model/words.ts";

/** A sentence of a restored document; both texts have the same length, so that one span serves both. */
export interface SentenceText {
  /** `p3s4`; the title is `p0s1`. */
  readonly id: string;
  /** Where it begins in the restored text. */
  readonly start: number;
  readonly hans: string;
  readonly hant: string;
}

/** A paragraph of a restored document, as the extraction reads it. */
export interface ParagraphText {
  /** `p3`; `p0` is the title. */
  readonly id: string;
  /** A heading or list item is a paragraph of one sentence; a row's sentences are its cells. */
  readonly kind: "title" | "heading" | "body" | "row";
  /** The report's own words over it. */
  readonly heading: BothScripts | null;
  readonly sentences: readonly SentenceText[];
  /** For a table row, each cell's column head; else empty. */
  readonly heads: readonly (BothScripts | null)[];
}
