import { mendHant } from "../../chinese/mend-hant.ts";
import type { SourceScript } from "../../chinese/script.ts";
import { toHans } from "../../chinese/to-hans.ts";
import { repairStage, type Repair, type Stage } from "./kinds.ts";

/**
 * Puts right the characters that do not belong in the script of a text: what a
 * bad conversion left in a Traditional one (模范 → 模範), or a Traditional
 * character in a Simplified one. A mixed text becomes Traditional.
 */
export const mendCharacters = (script: SourceScript): Stage =>
  repairStage((text) =>
    script === "hans"
      ? strays(text, toHans(text).text)
      : mendHant(text).map((mend): Repair => ({ ...mend, kind: "character" })),
  );

function strays(text: string, hans: string): Repair[] {
  if (text === hans) return [];
  const repairs: Repair[] = [];
  let at = 0;
  for (const found of text) {
    const right = hans.slice(at, at + found.length);
    if (found !== right) {
      repairs.push({ start: at, end: at + found.length, insert: right, kind: "character" });
    }
    at += found.length;
  }
  return repairs;
}
