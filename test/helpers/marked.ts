import type { Span } from "../../src/text/span.ts";

/** Reads a text with one stretch in ⟦marks⟧: the text without them, and the stretch. */
export function marked(notation: string): { text: string; span: Span } {
  const start = notation.indexOf("⟦");
  const end = notation.indexOf("⟧") - 1;
  return { text: notation.replace("⟦", "").replace("⟧", ""), span: { start, end } };
}

/** The inverse of `marked`. */
export const mark = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
