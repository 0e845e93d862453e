import { REPAIR_KINDS, REPORT_SCHEMA, type Report } from "../model/report.ts";
import { offsetMap } from "../text/offset-map.ts";
import { repairLog } from "../text/repair-log.ts";
import { readContents } from "./extract/read-contents.ts";
import { decode } from "./repair/decode.ts";
import { findUnpaired } from "./repair/quotes.ts";
import { restore } from "./repair/restore.ts";
import { writeParagraphs } from "./repair/write-paragraphs.ts";

/**
 * Reads a published report: from its bytes to its sentences in both scripts
 * and its figures. Throws an `UnreadableError` where the bytes hold no Chinese.
 */
export function readReport(bytes: Uint8Array, id: string): Report {
  const { source, encoding } = decode(bytes);
  const { report, script, meta, headings } = restore(source);
  const repairs = repairLog(report, REPAIR_KINDS);
  const map = offsetMap(repairs);
  const written = writeParagraphs({ text: report.text, script, headings, repairs, map });
  const { paragraphs, figures } = readContents(
    written.paragraphs,
    meta.published?.date ?? null,
    (at) => `f${map.startInSource(at)}`,
  );
  const title = written.paragraphs.find(({ kind }) => kind === "title")?.sentences[0];
  return {
    schema: REPORT_SCHEMA,
    id,
    script,
    title: title === undefined ? null : { hans: title.hans, hant: title.hant },
    meta: { ...meta, encoding },
    paragraphs: [...paragraphs],
    figures: [...figures],
    facts: [],
    repairs,
    ambiguous: [...written.ambiguous],
    unpaired: findUnpaired(report.text).map(({ at }) => map.toSource({ start: at, end: at + 1 })),
    source,
  };
}
