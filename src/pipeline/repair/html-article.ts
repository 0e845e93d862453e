import type { Span } from "../../text/span.ts";

/** The parts of a page, as spans of its code, that tell where its article is. */
export interface PageParts {
  /** What the page calls an article, or else its main part; outermost ones only. */
  readonly articles: readonly Span[];
  readonly mains: readonly Span[];
  readonly headings: readonly Span[];
  /** What is read. */
  readonly texts: readonly Span[];
}

// Of the sentences that are read, an article holds most; one that does not is one of several.
const LEAST_SHARE = 0.6;

/**
 * Where the report stands on a page that singles out one article: the article,
 * and the heading before it where it has none. Empty where the page does not tell.
 */
export function findArticle(source: string, parts: PageParts): readonly Span[] {
  const [article, ...others] = parts.articles.length > 0 ? parts.articles : parts.mains;
  if (article === undefined || others.length > 0) return [];
  const sentences = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + countEnds(source.slice(start, end)), 0);
  const inside = parts.texts.filter((span) => isWithin(span, article));
  const held = sentences(inside);
  if (held === 0 || held < LEAST_SHARE * sentences(parts.texts)) return [];
  if (parts.headings.some((heading) => isWithin(heading, article))) return [article];
  const title = parts.headings.findLast(({ end }) => end <= article.start);
  return title === undefined ? [article] : [title, article];
}

const countEnds = (text: string): number => text.match(/[。！？]/gu)?.length ?? 0;

const isWithin = (span: Span, whole: Span): boolean =>
  whole.start <= span.start && span.end <= whole.end;
