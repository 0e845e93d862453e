import { isSpace } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

// Lines that were broken to fit a page are nearly as wide as the widest of their block.
const NARROWEST = 40;
const RAGGED = 4;
const FULL_LINES = 2;
const BLOCK = 3;

// Two characters' room before a paragraph, which is often lost where a page is copied.
const INDENT = 4;
const PARAGRAPH_END = /[。！？：:…”]\s*$/u;
const TAIL = 4;

const VERSES = 4;
const LONGEST_VERSE = 32;

/** How the lines of a text lie on the page that it was printed on. */
export interface PageLines {
  /** Whether a line is one of those that were broken to fit the page. */
  readonly isFull: (line: number) => boolean;
  /** Whether a line is one of a verse, which is broken on purpose. */
  readonly isVerse: (line: number) => boolean;
}

/** Measures the lines of a text, in blocks that empty lines part. */
export function measureLines(text: string, lines: readonly Span[]): PageLines {
  const full = new Uint8Array(lines.length);
  const verse = new Uint8Array(lines.length);
  for (let first = 0; first < lines.length;) {
    let end = first;
    while (end < lines.length && !isEmpty(lines[end])) end += 1;
    if (end - first >= BLOCK) {
      const block = lines.slice(first, end);
      const widths = block.map((line) => widthOf(text, line));
      if (isVerse(widths)) verse.fill(1, first, end);
      else markFull(text, block, widths, full.subarray(first, end));
    }
    first = end + 1;
  }
  return { isFull: (line) => full[line] === 1, isVerse: (line) => verse[line] === 1 };
}

const isEmpty = (line: Span | undefined): boolean => line === undefined || line.start === line.end;

/** Four short lines or more of one length. */
function isVerse(widths: readonly number[]): boolean {
  const [first = 0, ...others] = widths.slice(-VERSES);
  return (
    first <= LONGEST_VERSE &&
    others.length === VERSES - 1 &&
    others.every((width) => width === first)
  );
}

function markFull(
  text: string,
  block: readonly Span[],
  widths: readonly number[],
  full: Uint8Array,
): void {
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest < NARROWEST) return;
  const reaching = block.flatMap((line, index) => {
    const room = opensParagraph(text, line, block[index - 1]) ? INDENT : 0;
    return (widths[index] ?? 0) + room >= widest - RAGGED ? [index] : [];
  });
  if (reaching.length >= FULL_LINES) for (const index of reaching) full[index] = 1;
}

// The first line of a text is its title.
const opensParagraph = (text: string, line: Span, before: Span | undefined): boolean =>
  before === undefined
    ? line.start > 0
    : PARAGRAPH_END.test(text.slice(Math.max(before.start, before.end - TAIL), before.end));

/** The columns that a line takes, its indent with it: Chinese takes two a character. */
function widthOf(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && isSpace(text, last - 1)) last -= 1;
  let width = 0;
  for (let at = start; at < last; at += 1) {
    const unit = text.charCodeAt(at);
    const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
    width += unit < 0x80 ? 1 : isLowSurrogate ? 0 : 2;
  }
  return width;
}
