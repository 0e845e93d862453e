import type { Ambiguous } from "../../model/report.ts";
import type { BothScripts } from "../../model/words.ts";
import type { SourceScript } from "../../chinese/script.ts";
import type { OffsetMap } from "../../text/offset-map.ts";
import type { LoggedRepair } from "../../text/repair-log.ts";
import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { ParagraphText } from "../document.ts";
import { listDoubts, writeBoth, type WrittenSentence } from "./both-scripts.ts";
import { outline } from "./paragraphs.ts";

export interface WrittenDocument {
  readonly paragraphs: readonly ParagraphText[];
  readonly ambiguous: readonly Ambiguous[];
  /** Where each sentence stands in the restored text. */
  readonly placeOf: ReadonlyMap<string, Span>;
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
  const write = sentenceWriter(restored);
  // A heading stands over many paragraphs and is written once.
  const headings = new Map<Span, BothScripts>();
  const words = (span: Span | null): BothScripts | null => {
    if (span === null) return null;
    const known = headings.get(span);
    if (known !== undefined) return known;
    const { hans, hant } = write(span);
    headings.set(span, { hans, hant });
    return { hans, hant };
  };
  const placeOf = new Map<string, Span>();
  const ambiguous: Ambiguous[] = [];
  const outlines = outline(restored.text, headingStarts(restored));
  const first = outlines[0]?.kind === "title" ? 0 : 1;
  const paragraphs = outlines.map(({ kind, heading, sentences, heads }, index) => ({
    id: `p${index + first}`,
    kind,
    heading: words(heading),
    sentences: sentences.map((span, order) => {
      const sentence = `p${index + first}s${order + 1}`;
      const written = write(span);
      placeOf.set(sentence, span);
      ambiguous.push(...listDoubts(sentence, written));
      return { id: sentence, hans: written.hans, hant: written.hant };
    }),
    heads: heads.map((parts) => joined(parts.map(write))),
  }));
  return { paragraphs, ambiguous, placeOf };
}

const joined = (parts: readonly BothScripts[]): BothScripts | null =>
  parts.length === 0
    ? null
    : {
        hans: parts.map(({ hans }) => hans).join(""),
        hant: parts.map(({ hant }) => hant).join(""),
      };

function sentenceWriter({ text, script, repairs, map }: RestoredText) {
  const mended = new Set(
    repairs.filter(({ kind }) => kind === "character").map(({ start }) => start),
  );
  return ({ start, end }: Span): WrittenSentence =>
    writeBoth(text.slice(start, end), script, (offset) =>
      mended.has(map.toSource({ start: start + offset, end: start + offset + 1 }).start),
    );
}

function headingStarts({ text, headings, map }: RestoredText): Set<number> {
  const lines = headings.map((heading) => trimSpan(text, map.fromSource(heading)));
  return new Set(lines.flatMap(({ start, end }) => (start < end ? [start] : [])));
}
