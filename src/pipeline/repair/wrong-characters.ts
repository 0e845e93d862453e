import { mendHant } from "../../chinese/mend-hant.ts";
import { mayHoldHant } from "../../chinese/hant-units.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { splitLines } from "../../text/lines.ts";
import { repairStage, type Repair, type Stage } from "./kinds.ts";

/**
 * Puts right the characters that do not belong in the script of a text: what a
 * bad conversion left in a Traditional one (模范 → 模範), or a Traditional
 * character in a Simplified one. A mixed text becomes Traditional.
 */
export const mendCharacters = (script: SourceScript): Stage =>
  repairStage((text) =>
    script === "hans"
      ? findStrays(text)
      : mendHant(text).map((mend): Repair => ({ ...mend, kind: "character" })),
  );

const findStrays = (text: string): Repair[] =>
  splitLines(text).flatMap(({ start, end }) =>
    mayHoldHant(text, start, end) ? straysOf(text.slice(start, end), start) : [],
  );

function straysOf(line: string, lineStart: number): Repair[] {
  const hans = toHans(line).text;
  if (hans === line) return [];
  const repairs: Repair[] = [];
  let at = 0;
  for (const found of line) {
    const insert = hans.slice(at, at + found.length);
    const start = lineStart + at;
    at += found.length;
    if (found !== insert) {
      repairs.push({ start, end: start + found.length, insert, kind: "character" });
    }
  }
  return repairs;
}
