import { mendHant } from "../../chinese/mend-hant.ts";
import { hantUnits } from "../../chinese/hant-units.ts";
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
      ? findStrays(text)
      : mendHant(text).map((mend): Repair => ({ ...mend, kind: "character" })),
  );

// No word goes on behind these: what stands between two of them is read for itself.
const FULL_STOP = 0x3002;
const LINE_BREAK = 0x0a;

function findStrays(text: string): Repair[] {
  const units = hantUnits();
  const repairs: Repair[] = [];
  let start = 0;
  let mayStray = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (units[unit] === 1) mayStray = true;
    if (unit !== FULL_STOP && unit !== LINE_BREAK) continue;
    if (mayStray) addStrays(text.slice(start, at), start, repairs);
    start = at + 1;
    mayStray = false;
  }
  if (mayStray) addStrays(text.slice(start), start, repairs);
  return repairs;
}

function addStrays(sentence: string, sentenceStart: number, repairs: Repair[]): void {
  const hans = toHans(sentence).text;
  if (hans === sentence) return;
  let at = 0;
  for (const found of sentence) {
    const insert = hans.slice(at, at + found.length);
    const start = sentenceStart + at;
    at += found.length;
    if (found !== insert) {
      repairs.push({ start, end: start + found.length, insert, kind: "character" });
    }
  }
}
