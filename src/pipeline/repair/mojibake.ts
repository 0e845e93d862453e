import { parseFragment } from "parse5";
import { repairStage, type Repair } from "./kinds.ts";

/** Stands for characters that are lost, as in printed editions of damaged texts. */
export const GAP = "□";

const RESIDUE = new RegExp(
  [
    // A tag that a site left in its text, also a broken one: ?/p>
    String.raw`(?:<|&lt;)\/?(?:p|br|hr|div|span|font|strong|b|i|em|u|s|a|img|sup|sub|small|big|center|section|h[1-6]|td|th|tr|table|tbody|thead|li|ul|ol|dl|dt|dd|o:p|st1:[a-z]+)(?:\s[^<>\n]{0,300}?)?\s?\/?(?:>|&gt;)`,
    String.raw`<!--[^\n]{0,500}?-->`,
    // Those of a forum: [b]; a[i] is code.
    String.raw`(?:\[\/|(?<!\w)\[)(?:b|i|u|p|br|img|url|size|color|font|align|center)(?:=[^\]\n]{0,80})?\]`,
    String.raw`[?？]\/(?:p|span|div|strong|font|td|tr|a)>`,
    String.raw`&(?:amp;){0,3}(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,20});`,
    // Replacement characters, whole or cut, also as they read in GB 18030: 锟斤拷; and memory that nobody wrote to.
    String.raw`(?:[锟錕]斤拷|\ufffd|[锟錕]斤?(?=[\ufffd锟錕])|(?<=[拷\ufffd])[锟錕]斤?)+`,
    String.raw`(?:烫{4,}|燙{4,}|屯{4,})+`,
  ].join("|"),
  "giu",
);

/** Takes out leftover tags and entities, and marks as a gap what nobody can restore. */
export const removeResidue = repairStage((text) =>
  Array.from(text.matchAll(RESIDUE)).flatMap(({ 0: residue, index }): Repair[] => {
    const insert = restore(residue);
    if (insert === residue) return [];
    const isMarkup = /^(?:[<[]|&lt;)/iu.test(residue) && insert === "";
    const kind = isMarkup ? "markup" : "mojibake";
    return [{ start: index, end: index + residue.length, insert, kind }];
  }),
);

function restore(residue: string): string {
  if (/^[\ufffd锟錕烫燙屯]/u.test(residue)) return GAP;
  if (!/^&(?!lt;.)/iu.test(residue)) return "";
  const [node] = parseFragment(residue.replace(/^&(?:amp;)+(?!$)/iu, "&")).childNodes;
  return node !== undefined && "value" in node ? node.value : residue;
}
