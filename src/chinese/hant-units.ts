import { hansPairs } from "./hans-characters.ts";
import { loadHansPhrases } from "./hans-phrases.ts";

let table: Uint8Array | null = null;

/** For each code unit 1 where its character may be written otherwise in Simplified. */
export function hantUnits(): Uint8Array {
  table ??= makeTable();
  return table;
}

/**
 * Whether any character of a stretch may be written otherwise in Simplified.
 * If not, the stretch is Simplified as it stands, and no phrase changes that.
 */
export function mayHoldHant(text: string, start = 0, end = text.length): boolean {
  const units = hantUnits();
  for (let at = start; at < end; at += 1) {
    if (units[text.charCodeAt(at)] === 1) return true;
  }
  return false;
}

function makeTable(): Uint8Array {
  const found = new Uint8Array(1 << 16);
  for (const [hant, hans] of hansPairs()) if (hant !== hans) found[hant.charCodeAt(0)] = 1;
  for (const hant of loadHansPhrases().doubtful.keys()) found[hant.charCodeAt(0)] = 1;
  return found;
}
