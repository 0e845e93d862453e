import type { Meta } from "../../model/report.ts";
import { REPAIR_KINDS } from "../../model/report.ts";
import { detectScript, type SourceScript } from "../../chinese/script.ts";
import { offsetMap } from "../../text/offset-map.ts";
import { repairLog } from "../../text/repair-log.ts";
import { addPass, track } from "../../text/tracked.ts";
import type { RepairKind } from "../../model/report.ts";
import type { Span } from "../../text/span.ts";
import { writeBoth } from "./both-scripts.ts";
import { widenBrackets } from "./brackets.ts";
import { findFurniture, type MetaSpans } from "./furniture.ts";
import type { TrackedReport } from "./kinds.ts";
import { joinLines } from "./line-breaks.ts";
import { readMarkup } from "./markup.ts";
import { readDay } from "./meta-fields.ts";
import { rereadBytes } from "./misread.ts";
import { removeResidue } from "./mojibake.ts";
import { removeGlosses } from "./pinyin-gloss.ts";
import { widenMarks } from "./punctuation.ts";
import { restoreQuotes } from "./quotes.ts";
import { curveQuotes } from "./straight-quotes.ts";
import { removeInvisible, removeSpaces } from "./whitespace.ts";
import { mendCharacters } from "./wrong-characters.ts";

export interface Restored {
  readonly report: TrackedReport;
  readonly script: SourceScript;
  readonly meta: Omit<Meta, "encoding">;
  /** Lines that the page itself calls headings, as spans of the source. */
  readonly headings: readonly Span[];
}

/** Undoes what publishing did to a text. Each stage finds what is wrong; nothing changes unlogged. */
export function restore(source: string): Restored {
  const page = readMarkup(rereadBytes(track<RepairKind>(source)));
  const read = removeGlosses(removeInvisible(removeResidue(page.report)));
  const furniture = findFurniture(read.text, placeOf(read, page.article));
  const bare = addPass(read, furniture.repairs);
  const script = detectScript(bare.text);
  const stages = [
    joinLines,
    widenBrackets,
    curveQuotes,
    widenMarks,
    removeSpaces,
    restoreQuotes,
    mendCharacters(script),
  ];
  return {
    report: stages.reduce((report, stage) => stage(report), bare),
    script,
    meta: readMeta(read, furniture.meta, script),
    headings: page.headings,
  };
}

/** Where spans of the source stand in a text that repairs have changed. */
function placeOf(read: TrackedReport, spans: readonly Span[]): readonly Span[] {
  return spans.length === 0 ? [] : spans.map(offsetMap(repairLog(read, REPAIR_KINDS)).fromSource);
}

function readMeta(
  read: TrackedReport,
  spans: MetaSpans,
  script: SourceScript,
): Omit<Meta, "encoding"> {
  const { toSource } = offsetMap(repairLog(read, REPAIR_KINDS));
  const entry = (span: Span | undefined) => {
    if (span === undefined) return null;
    const { start, end } = toSource(span);
    const text = read.source.slice(start, end);
    const { hans, hant } = writeBoth(text, script, null);
    return { text, start, end, hans, hant };
  };
  const published = entry(spans.published);
  const date =
    spans.published && readDay(read.text.slice(spans.published.start, spans.published.end));
  return {
    published: published !== null && date ? { ...published, date } : null,
    author: entry(spans.author),
    publisher: entry(spans.publisher),
    editor: entry(spans.editor),
    notice: entry(spans.notice),
  };
}
