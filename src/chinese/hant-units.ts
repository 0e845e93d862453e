import { hansPairs } from "./hans-characters.ts";
import { loadHansPhrases } from "./hans-phrases.ts";

let table: Uint8Array | null = null;

/**
 * For each code unit 1 where its character may be written otherwise in Simplified.
 * Words without any such character are Simplified as they stand: no phrase changes that.
 */
export function hantUnits(): Uint8Array {
  table ??= makeTable();
  return table;
}

function makeTable(): Uint8Array {
  const found = new Uint8Array(1 << 16);
  for (const [hant, hans] of hansPairs()) if (hant !== hans) found[hant.charCodeAt(0)] = 1;
  for (const hant of loadHansPhrases().doubtful.keys()) found[hant.charCodeAt(0)] = 1;
  return found;
}
