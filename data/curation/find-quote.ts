import type { Span } from "../../src/text/span.ts";
import type { Quote } from "../../src/model/town.ts";

/** A sentence of the restored text, as far as a quote is concerned. */
export interface QuotableSentence {
  readonly id: string;
  readonly hans: string;
}

export interface QuotedSpan extends Span {
  readonly sentence: string;
}

/** Whether a quote's surroundings stand right before and after a span of a text. */
export const fits = (quote: Quote, text: string, { start, end }: Span): boolean =>
  text.slice(0, start).endsWith(quote.prefix ?? "") && text.startsWith(quote.suffix ?? "", end);

/** Every place in the restored Simplified text where a quote stands. */
export function findQuote(sentences: readonly QuotableSentence[], quote: Quote): QuotedSpan[] {
  return sentences.flatMap(({ id, hans }) =>
    occurrences(hans, quote.exact)
      .map((start) => ({ sentence: id, start, end: start + quote.exact.length }))
      .filter((span) => fits(quote, hans, span)),
  );
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}
