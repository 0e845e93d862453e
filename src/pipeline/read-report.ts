import { Converter } from "opencc-js";
import { REPAIR_KINDS, REPORT_SCHEMA, type Report } from "../model/report.ts";
import { offsetMap } from "../text/offset-map.ts";
import { repairLog } from "../text/repair-log.ts";
import { track } from "../text/tracked.ts";
import type { RepairKind } from "../model/report.ts";
import type { ParagraphText } from "./document.ts";
import { decode } from "./repair/decode.ts";
import { findSentences } from "./repair/sentences.ts";

const toHans = Converter({ from: "t", to: "cn" });
const toHant = Converter({ from: "cn", to: "tw" });

/** Reads a published report: from its bytes to its sentences in both scripts and its figures. */
export function readReport(bytes: Uint8Array, id: string): Report {
  const { source, encoding } = decode(bytes);
  const restored = track<RepairKind>(source);
  const log = repairLog(restored, REPAIR_KINDS);
  void offsetMap(log);
  const paragraphs: ParagraphText[] = [];
  const { text } = restored;
  let at = 0;
  for (const line of text.split("\n")) {
    const spans = findSentences(text, { start: at, end: at + line.length });
    at += line.length + 1;
    if (spans.length === 0) continue;
    const number = paragraphs.length + 1;
    const sentences = spans.map(({ start, end }, index) => {
      const words = text.slice(start, end);
      return { id: `p${number}s${index + 1}`, hans: toHans(words), hant: toHant(words) };
    });
    paragraphs.push({ id: `p${number}`, kind: "body", heading: null, sentences, heads: [] });
  }
  return {
    schema: REPORT_SCHEMA,
    id,
    script: "hans",
    title: null,
    meta: { published: null, author: null, publisher: null, editor: null, notice: null, encoding },
    paragraphs: paragraphs.map((paragraph) => ({
      id: paragraph.id,
      heading: paragraph.heading,
      sentences: paragraph.sentences.map((sentence) => ({
        ...sentence,
        theme: null,
        themes: [],
        voice: "report" as const,
      })),
    })),
    figures: [],
    facts: [],
    repairs: log,
    ambiguous: [],
    source,
  };
}
