import { hansPairs, toHansCharacter } from "./hans-characters.ts";
import { plainHant, plainPairs } from "./hant-characters.ts";
import { loadWords } from "./words.ts";

/** How a text as published is written. */
export type SourceScript = "hans" | "hant" | "mixed";

// Below this share the characters of the other script are slips, not half of a mixed text.
const MIXED_SHARE = 0.15;

/** Tells the script of a text by the characters that only one of the two has. */
export function detectScript(text: string): SourceScript {
  scripts ??= makeTable();
  let hans = 0;
  let hant = 0;
  for (let at = 0; at < text.length; at += 1) {
    const known = scripts[text.charCodeAt(at)] ?? BOTH;
    if (known === BOTH) continue;
    const script =
      known === HALF ? scriptOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) : known;
    if (script === HANS) hans += 1;
    if (script === HANT) hant += 1;
  }
  const total = hans + hant;
  if (total === 0) return "hans";
  if (Math.min(hans, hant) >= total * MIXED_SHARE) return "mixed";
  return hans >= hant ? "hans" : "hant";
}

const BOTH = 0;
const HANS = 1;
const HANT = 2;
// The first half of a pair: the script is that of both halves.
const HALF = 3;

let scripts: Uint8Array | null = null;

/** For each code unit the script that alone has it. */
function makeTable(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  table.fill(HALF, 0xd800, 0xdc00);
  for (const [character] of [...hansPairs(), ...plainPairs()]) {
    if (character.length === 1) table[character.charCodeAt(0)] = scriptOf(character);
  }
  return table;
}

function scriptOf(character: string): number {
  if (isOnlyHans(character)) return HANS;
  return toHansCharacter(character) === character ? BOTH : HANT;
}

// 们 stands in no Traditional text; 里, 后 and 干 do.
function isOnlyHans(character: string): boolean {
  if (plainHant(character) === character) return false;
  return !(loadWords().candidates.get(character)?.includes(character) ?? false);
}
