import { oneOf } from "../../text/characters.ts";
import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";

const mayEnd = oneOf("。！？…");
const isDots = oneOf("…");
/** What closes over the end of a sentence: 完成。”） */
const closes = oneOf("。！？…”’」』）〕】》〉\"')]");

/** The sentences of a paragraph, without the space round them. */
export function findSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const add = (start: number, end: number): void => {
    const sentence = trimSpan(text, { start, end });
    if (sentence.start < sentence.end) sentences.push(sentence);
  };
  let start = paragraph.start;
  for (let at = start; at < paragraph.end;) {
    at += 1;
    if (!mayEnd(text, at - 1)) continue;
    // One … alone goes on.
    if (isDots(text, at - 1) && (at === paragraph.end || !isDots(text, at))) continue;
    while (at < paragraph.end && closes(text, at)) at += 1;
    add(start, at);
    start = at;
  }
  add(start, paragraph.end);
  return sentences;
}
