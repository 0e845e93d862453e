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
import { findFurniture } from "./furniture.ts";
import type { Article } from "./html-article.ts";
import type { TrackedReport } from "./kinds.ts";
import { joinLines } from "./line-breaks.ts";
import { readMarkup } from "./markup.ts";
import type { PageHead } from "./page-head.ts";
import type { MetaSpans } from "./page-line.ts";
import { readDay } from "./page-dates.ts";
import { rereadBytes } from "./misread.ts";
import { removeResidue } from "./mojibake.ts";
import { removeGlosses } from "./pinyin-gloss.ts";
import { widenMarks } from "./punctuation.ts";
import { setTables } from "./spaced-tables.ts";
import { restoreQuotes } from "./quotes.ts";
import { curveQuotes } from "./straight-quotes.ts";
import { removeInvisible, removeSpaces, unifyBreaks } from "./whitespace.ts";
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
  const read = removeGlosses(removeInvisible(removeResidue(unifyBreaks(page.report))));
  const furniture = findFurniture(read.text, placeOf(read, page.article));
  const bare = addPass(read, furniture.repairs);
  const script = detectScript(bare.text);
  const stages = [
    joinLines,
    widenBrackets,
    curveQuotes,
    widenMarks,
    setTables,
    removeSpaces,
    restoreQuotes,
    mendCharacters(script),
  ];
  return {
    report: stages.reduce((report, stage) => stage(report), bare),
    script,
    meta: readMeta(read, furniture.meta, page.told, script),
    headings: page.headings,
  };
}

/** Where an article of the source stands in a text that repairs have changed. */
const placeOf = (read: TrackedReport, article: Article | null): Article | null =>
  article === null
    ? null
    : { ...article, ...offsetMap(repairLog(read, REPAIR_KINDS)).fromSource(article) };

function readMeta(
  read: TrackedReport,
  spans: MetaSpans,
  told: PageHead["fields"],
  script: SourceScript,
): Omit<Meta, "encoding"> {
  const { toSource } = offsetMap(repairLog(read, REPAIR_KINDS));
  // What stands on the page goes before what only its head tells.
  const placeOfField = (name: keyof MetaSpans): Span | undefined => {
    const shown = spans[name];
    if (shown !== undefined) return toSource(shown);
    return name === "notice" || name === "editor" ? undefined : told[name];
  };
  const entry = (name: keyof MetaSpans) => {
    const span = placeOfField(name);
    if (span === undefined) return null;
    const text = read.source.slice(span.start, span.end);
    const { hans, hant } = writeBoth(text, script, null);
    return { text, ...span, hans, hant };
  };
  const published = entry("published");
  const date = published === null ? null : readDay(published.text);
  return {
    published: published !== null && date !== null ? { ...published, date } : null,
    author: entry("author"),
    publisher: entry("publisher"),
    editor: entry("editor"),
    notice: entry("notice"),
  };
}
