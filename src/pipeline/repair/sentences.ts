import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";

// What ends a sentence, with the marks that close over it: 完成。”）
const SENTENCE_END = /(?:[。！？]|…{2,})[。！？…”’」』）〕】》〉"')\]]*/gu;

/** The sentences of a paragraph, without the space round them. */
export function findSentences(text: string, paragraph: Span): Span[] {
  const inside = text.slice(paragraph.start, paragraph.end);
  const ends = [...inside.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  const borders = [0, ...ends, inside.length];
  return borders.flatMap((start, index) => {
    const sentence = trimSpan(inside, { start, end: borders[index + 1] ?? start });
    if (sentence.start === sentence.end) return [];
    return [{ start: paragraph.start + sentence.start, end: paragraph.start + sentence.end }];
  });
}
