import { toHansCharacter } from "./hans-characters.ts";
import { plainHant } from "./hant-characters.ts";
import { loadWords } from "./words.ts";

/** How a text as published is written. */
export type SourceScript = "hans" | "hant" | "mixed";

// Below this share the characters of the other script are slips, not half of a mixed text.
const MIXED_SHARE = 0.15;

/** Tells the script of a text by the characters that only one of the two has. */
export function detectScript(text: string): SourceScript {
  let hans = 0;
  let hant = 0;
  for (const character of text) {
    if (isOnlyHans(character)) hans += 1;
    else if (toHansCharacter(character) !== character) hant += 1;
  }
  const total = hans + hant;
  if (total === 0) return "hans";
  if (Math.min(hans, hant) >= total * MIXED_SHARE) return "mixed";
  return hans >= hant ? "hans" : "hant";
}

// 们 stands in no Traditional text; 里, 后 and 干 do.
function isOnlyHans(character: string): boolean {
  if (plainHant(character) === character) return false;
  return !(loadWords().candidates.get(character)?.includes(character) ?? false);
}
