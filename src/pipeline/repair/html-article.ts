import { oneOf } from "../../text/characters.ts";
import { splitLines, trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";

/** The parts of a page, as spans of its code or its text, that tell where its report is. */
export interface PageParts {
  /** What the page calls an article, or else its main part; outermost ones only. */
  readonly articles: readonly Span[];
  readonly mains: readonly Span[];
  /** What may hold a whole report. */
  readonly containers: readonly Span[];
  readonly headings: readonly Span[];
  /** What the page calls itself. */
  readonly titles: readonly string[];
}

// An article that does not hold this share of a page's prose is one of several.
const ARTICLE_SHARE = 0.6;
// What the page gives no name must hold nearly all.
const CONTAINER_SHARE = 0.8;
const LEAST_PROSE = 3;

/** Where a report stands on a page. */
export interface Article extends Span {
  /** The page calls it an article: nothing behind it belongs to it. */
  readonly isNamed: boolean;
}

/**
 * Where the report stands on a page that tells it: from its title to the end of
 * the part that holds its prose. Null where the page does not tell.
 */
export function findArticle(text: string, parts: PageParts): Article | null {
  const prose = measureProse(text);
  const whole = prose({ start: 0, end: text.length });
  if (whole === 0) return null;
  const [article, ...others] = parts.articles.length > 0 ? parts.articles : parts.mains;
  const isNamed =
    article !== undefined && others.length === 0 && prose(article) >= ARTICLE_SHARE * whole;
  const core = isNamed ? article : smallest(parts.containers, CONTAINER_SHARE * whole, prose);
  if (core === null || (!isNamed && whole < LEAST_PROSE)) return null;
  const first = firstSentence(text, core);
  const title = findTitle(text, parts, first) ?? (isNamed ? headingOver(core, parts) : null);
  return { start: title?.start ?? (isNamed ? core.start : 0), end: core.end, isNamed };
}

const isMark = oneOf("，。！？；");
const isDigit = oneOf("0123456789");

/** Counts the marks of sentences and the rows of tables that count, which no menu has. */
function measureProse(text: string): (span: Span) => number {
  const lines = splitLines(text);
  const sums = [0];
  for (const { start, end } of lines) {
    let count = 0;
    let isRow = false;
    let counts = false;
    for (let at = start; at < end; at += 1) {
      if (isMark(text, at)) count += 1;
      isRow ||= text.charCodeAt(at) === TAB;
      counts ||= isDigit(text, at);
    }
    sums.push((sums.at(-1) ?? 0) + count + (isRow && counts ? 1 : 0));
  }
  const before = (offset: number): number => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? 0;
  };
  return ({ start, end }) => before(end) - before(start);
}

const TAB = 0x09;

function smallest(
  containers: readonly Span[],
  least: number,
  prose: (span: Span) => number,
): Span | null {
  return containers
    .filter((span) => prose(span) >= least)
    .reduce<Span | null>(
      (best, span) =>
        best === null || span.end - span.start <= best.end - best.start ? span : best,
      null,
    );
}

function firstSentence(text: string, { start, end }: Span): number {
  for (let at = start; at < end; at += 1) if (isMark(text, at)) return at;
  return end;
}

const LEAST_TITLE = 5;
// What may stand in the title of a page beside that of the report.
const SITE = /(?:政府|网|網|网站|網站|平台|频道|頻道|公所|日报|日報)$/u;

/** The line over the report that the page calls itself by. */
function findTitle(text: string, { headings, titles }: PageParts, before: number): Span | null {
  const names = titles.map(bare);
  const isTitle = (span: Span): boolean => {
    const words = bare(text.slice(span.start, span.end));
    const isLong = words.length >= LEAST_TITLE && !SITE.test(words);
    return isLong && names.some((name) => name.includes(words));
  };
  const over = (spans: readonly Span[]) =>
    longest(
      spans
        .filter(({ start }) => start < before)
        .map((span) => trimSpan(text, span))
        .filter(isTitle),
    );
  return over(headings) ?? over(splitLines(text));
}

const longest = (spans: readonly Span[]): Span | null =>
  spans.reduce<Span | null>(
    (best, span) => (best === null || span.end - span.start > best.end - best.start ? span : best),
    null,
  );

/** The heading of an article that stands before it, where it has none of its own. */
function headingOver(article: Span, { headings }: PageParts): Span | null {
  const isOwn = headings.some(({ start }) => start >= article.start && start < article.end);
  return isOwn ? null : (headings.findLast(({ start }) => start < article.start) ?? null);
}

const bare = (words: string): string => words.replace(/[\s\u200b\ufeff]/gu, "");
