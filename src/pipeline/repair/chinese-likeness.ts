import { commonCharacters } from "../../chinese/common-characters.ts";
import { toHansCharacter } from "../../chinese/hans-characters.ts";

// The characters that make up a third of any Chinese text, in both scripts, and its marks.
const COMMON = new Set(
  "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實党黨村镇鎮县縣市区區民工建设設展乡鄉振兴興农農业業服务務组組织織，。、；：“”",
);

/**
 * How much like Chinese a decoded text looks: the share of its common
 * characters, less what no text has: lost and private characters, controls.
 */
export function likeness(text: string): number {
  let common = 0;
  let strange = 0;
  let letters = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code === 0xfffd) strange += 1;
    else if (code >= 0xe000 && code <= 0xf8ff) strange += 1;
    else if (code > 0x7f) {
      letters += 1;
      if (COMMON.has(character)) common += 1;
    }
  }
  return (common - 2 * strange) / (letters + strange + 1);
}

// As much of a text as tells.
const SAMPLE = 2000;

let ordinary: ReadonlySet<string> | null = null;

/** The share of a text's first Han characters that are common by the standard, in either script. */
export function commonShare(text: string): number {
  ordinary ??= new Set(commonCharacters());
  const known = ordinary;
  const han = text.slice(0, SAMPLE).match(/\p{Script=Han}/gu) ?? [];
  return han.filter((character) => known.has(toHansCharacter(character))).length / (han.length + 1);
}
