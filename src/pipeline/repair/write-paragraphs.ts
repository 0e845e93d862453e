import type { Ambiguous } from "../../model/report.ts";
import type { BothScripts } from "../../model/words.ts";
import type { SourceScript } from "../../chinese/script.ts";
import type { OffsetMap } from "../../text/offset-map.ts";
import type { LoggedRepair } from "../../text/repair-log.ts";
import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { ParagraphText } from "../document.ts";
import { tellDoubts, writeBoth, type WrittenSentence } from "./both-scripts.ts";
import { outline } from "./paragraphs.ts";

export interface WrittenDocument {
  readonly paragraphs: readonly ParagraphText[];
  readonly ambiguous: readonly Ambiguous[];
}

export interface RestoredText {
  readonly text: string;
  readonly script: SourceScript;
  /** Lines that the page itself calls headings, as spans of the source. */
  readonly headings: readonly Span[];
  readonly repairs: readonly LoggedRepair<string>[];
  readonly map: OffsetMap;
}

/** Writes a restored text as paragraphs of numbered sentences in both scripts. */
export function writeParagraphs(restored: RestoredText): WrittenDocument {
  const { text, script } = restored;
  const write = sentenceWriter(restored);
  const words = wordWriter(write);
  const ambiguous: Ambiguous[] = [];
  const outlines = outline(text, headingStarts(restored));
  const first = outlines[0]?.kind === "title" ? 0 : 1;
  const paragraphs = outlines.map(({ kind, heading, sentences, heads }, index) => ({
    id: `p${index + first}`,
    kind,
    heading: heading === null ? null : words(heading),
    sentences: sentences.map((span, order) => {
      const sentence = `p${index + first}s${order + 1}`;
      const written = write(span);
      tellDoubts(sentence, written, script, ambiguous);
      return { id: sentence, start: span.start, hans: written.hans, hant: written.hant };
    }),
    heads: heads.map((parts) => joined(parts.map(words))),
  }));
  return { paragraphs, ambiguous };
}

const joined = (parts: readonly BothScripts[]): BothScripts | null =>
  parts.length === 0
    ? null
    : {
        hans: parts.map(({ hans }) => hans).join(""),
        hant: parts.map(({ hant }) => hant).join(""),
      };

/** Writes what stands over others: a heading or head comes once for each of them. */
function wordWriter(write: (span: Span) => BothScripts): (span: Span) => BothScripts {
  const written = new Map<Span, BothScripts>();
  return (span) => {
    const known = written.get(span);
    if (known !== undefined) return known;
    const { hans, hant } = write(span);
    const words = { hans, hant };
    written.set(span, words);
    return words;
  };
}

function sentenceWriter({
  text,
  script,
  repairs,
  map,
}: RestoredText): (span: Span) => WrittenSentence {
  const mended = new Set(
    repairs.filter(({ kind }) => kind === "character").map(({ start }) => start),
  );
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  if (mended.size === 0) return (span) => writeBoth(wordsOf(span), script, null);
  return (span) =>
    writeBoth(wordsOf(span), script, (at) => {
      const start = span.start + at;
      return mended.has(map.toSource({ start, end: start + 1 }).start);
    });
}

function headingStarts({ text, headings, map }: RestoredText): Set<number> {
  const lines = headings.map((heading) => trimSpan(text, map.fromSource(heading)));
  return new Set(lines.flatMap(({ start, end }) => (start < end ? [start] : [])));
}
