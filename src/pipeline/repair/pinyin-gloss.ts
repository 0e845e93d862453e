import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { loadWords } from "../../chinese/words.ts";
import { repairStage, type Repair } from "./kinds.ts";
import { readPinyin } from "./syllables.ts";

// A reading in brackets right after the characters that are read so; the site may have broken it across a line.
const READING =
  /(?<=(\p{Script=Han}{1,8}))[(（]\s{0,3}([a-zɡü\u00c0-\u024f\p{M}]{1,40}(?:[\s'’·-]{1,2}[a-zɡü\u00c0-\u024f\p{M}]{1,40}){0,7})\s{0,3}[)）]/giu;

// A text is full of glosses from one on thirty characters, or from three, one on three hundred.
const DENSE = 1 / 30;
const SPREAD = 1 / 300;
const SEVERAL = 3;

interface Gloss extends Repair {
  /** How many characters it reads with their tones. */
  readonly toned: number;
}

/**
 * Removes the readings that a site wrote over the text: 鎮(zhèn) becomes 鎮,
 * 黨委(dǎng wěi) becomes 黨委. A text that is not full of them keeps its
 * glosses, and a full one keeps those on rare characters: 甪(lù)直 is the
 * author's help to the reader.
 */
export const removeGlosses = repairStage((text) => {
  const glosses = findOrdinaryGlosses(text);
  const toned = glosses.reduce((sum, gloss) => sum + gloss.toned, 0);
  const density = toned / (text.match(/\p{Script=Han}/gu)?.length ?? 1);
  const isFull = density >= DENSE || (toned >= SEVERAL && density >= SPREAD);
  return isFull ? glosses : [];
});

function findOrdinaryGlosses(text: string): Gloss[] {
  return Array.from(text.matchAll(READING)).flatMap((match): Gloss[] => {
    const [whole, before = "", letters = ""] = match;
    const reading = readPinyin(letters);
    if (reading === null) return [];
    const { syllables, hasTone } = reading;
    // Capital letters without a tone are an abbreviation: 智能(AI).
    if (!hasTone && /\p{Lu}/u.test(letters)) return [];
    const glossed = Array.from(before).slice(-syllables);
    if (glossed.length < syllables || !glossed.every(isOrdinary)) return [];
    const end = match.index + whole.length;
    const toned = hasTone ? syllables : 0;
    return [{ start: match.index, end, insert: "", kind: "gloss", toned }];
  });
}

const isOrdinary = (character: string): boolean =>
  loadWords().ordinary.has(toHansCharacter(character));
