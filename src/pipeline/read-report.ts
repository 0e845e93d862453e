import { REPAIR_KINDS, REPORT_SCHEMA, type Ambiguous, type Report } from "../model/report.ts";
import type { BothScripts } from "../model/words.ts";
import { offsetMap } from "../text/offset-map.ts";
import { repairLog } from "../text/repair-log.ts";
import type { Span } from "../text/span.ts";
import type { ParagraphText } from "./document.ts";
import { readContents } from "./extract/read-contents.ts";
import { decode } from "./repair/decode.ts";
import { outline } from "./repair/paragraphs.ts";
import { restore } from "./repair/restore.ts";
import { writeBoth, type WrittenSentence } from "./repair/both-scripts.ts";

/**
 * Reads a published report: from its bytes to its sentences in both scripts
 * and its figures. Throws an `UnreadableError` where the bytes hold no Chinese.
 */
export function readReport(bytes: Uint8Array, id: string): Report {
  const { source, encoding } = decode(bytes);
  const { report, script, meta, headings } = restore(source);
  const repairs = repairLog(report, REPAIR_KINDS);
  const map = offsetMap(repairs);
  const mended = new Set(
    repairs.flatMap(({ kind, start }) => (kind === "character" ? [start] : [])),
  );

  const placed = new Map<string, Span>();
  const ambiguous: Ambiguous[] = [];
  const write = (span: Span): WrittenSentence =>
    writeBoth(report.text.slice(span.start, span.end), script, (offset) =>
      mended.has(map.toSource({ start: span.start + offset, end: span.start + offset + 1 }).start),
    );
  const words = (span: Span | null): BothScripts | null => {
    if (span === null) return null;
    const { hans, hant } = write(span);
    return { hans, hant };
  };
  const outlines = outline(report.text, (line) => {
    const { start, end } = map.toSource(line);
    return headings.some((heading) => heading.start <= start && end <= heading.end);
  });
  const first = outlines[0]?.kind === "title" ? 0 : 1;
  const paragraphs = outlines.map(({ kind, heading, sentences, heads }, index): ParagraphText => {
    const paragraph = `p${index + first}`;
    return {
      id: paragraph,
      kind,
      heading: words(heading),
      sentences: sentences.map((span, order) => {
        const sentence = `${paragraph}s${order + 1}`;
        const { hans, hant, ambiguous: spans } = write(span);
        placed.set(sentence, span);
        ambiguous.push(...spans.map((found) => ({ sentence, ...found })));
        return { id: sentence, hans, hant };
      }),
      heads: heads.map(words),
    };
  });

  const { readings, figures } = readContents(paragraphs, meta.published?.date ?? null);
  const title = paragraphs.find(({ kind }) => kind === "title")?.sentences[0];
  return {
    schema: REPORT_SCHEMA,
    id,
    script,
    title: title === undefined ? null : { hans: title.hans, hant: title.hant },
    meta: { ...meta, encoding },
    paragraphs: paragraphs.map(({ id: paragraph, heading, sentences }) => ({
      id: paragraph,
      heading,
      sentences: sentences.map((sentence) => {
        const reading = readings.get(sentence.id);
        return {
          ...sentence,
          theme: reading?.theme ?? null,
          themes: [...(reading?.themes ?? [])],
          voice: reading?.voice ?? "report",
        };
      }),
    })),
    figures: figures.map((figure) => {
      const at = (placed.get(figure.sentence)?.start ?? 0) + figure.start;
      return { id: `f${map.toSource({ start: at, end: at + 1 }).start}`, ...figure };
    }),
    facts: [],
    repairs,
    ambiguous,
    source,
  };
}
