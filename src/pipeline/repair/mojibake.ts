import { parseFragment } from "parse5";
import { repairStage, type Repair } from "./kinds.ts";

/** Stands for characters that are lost, as in printed editions of damaged texts. */
export const GAP = "□";

const RESIDUE = new RegExp(
  [
    // A tag that a site left in its text, also a broken one: ?/p>
    String.raw`<\/?(?:p|br|div|span|font|strong|b|i|em|u|a|img|td|tr|table|tbody|li|ul|ol|o:p|st1:[a-z]+)(?:\s[^<>\n]{0,300})?\s?\/?>`,
    String.raw`[?？]\/(?:p|span|div|strong|font|td|tr|a)>`,
    String.raw`&(?:#x[0-9a-f]{1,6}|#\d{1,7}|nbsp|ldquo|rdquo|lsquo|rsquo|quot|amp|lt|gt|mdash|hellip|middot|ensp|emsp|bull|times);`,
    // What the two replacement characters turn into when read as GB18030.
    String.raw`(?:锟斤拷|錕斤拷)+`,
    String.raw`\ufffd+`,
  ].join("|"),
  "giu",
);

/** Takes out leftover tags and entities, and marks as a gap what nobody can restore. */
export const removeResidue = repairStage((text) =>
  Array.from(text.matchAll(RESIDUE)).map((match): Repair => {
    const [residue] = match;
    const kind = residue.includes("<") ? "markup" : "mojibake";
    return {
      start: match.index,
      end: match.index + residue.length,
      insert: restore(residue),
      kind,
    };
  }),
);

function restore(residue: string): string {
  if (/^(?:\ufffd|锟|錕)/u.test(residue)) return GAP;
  if (!residue.startsWith("&")) return "";
  const [node] = parseFragment(residue).childNodes;
  return node !== undefined && "value" in node ? node.value : "";
}
