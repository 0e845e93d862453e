import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { findReadings } from "../../chinese/readings.ts";
import { loadWords } from "../../chinese/words.ts";
import { repairStage, type Repair } from "./kinds.ts";

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
  if (toned === 0) return [];
  const density = toned / (text.match(/\p{Script=Han}/gu)?.length ?? 1);
  const isFull = density >= DENSE || (toned >= SEVERAL && density >= SPREAD);
  return isFull ? glosses : [];
});

function findOrdinaryGlosses(text: string): Gloss[] {
  return findReadings(text)
    .filter(({ base }) => Array.from(text.slice(base.start, base.end)).every(isOrdinary))
    .map(({ bracket, syllables, hasTone }) => ({
      ...bracket,
      insert: "",
      kind: "gloss",
      toned: hasTone ? syllables : 0,
    }));
}

const isOrdinary = (character: string): boolean =>
  loadWords().ordinary.has(toHansCharacter(character));
