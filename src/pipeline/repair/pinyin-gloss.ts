import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { findReadings } from "../../chinese/readings.ts";
import { loadWords } from "../../chinese/words.ts";
import { repairStage, type Repair } from "./kinds.ts";

// A text is full of glosses from one on thirty characters, or from three, one on three hundred.
const DENSE = 1 / 30;
const SPREAD = 1 / 300;
const SEVERAL = 3;
const NEARLY_ALL = 9 / 10;

interface Gloss extends Repair {
  /** How many characters it reads with their tones. */
  readonly toned: number;
  /** Whether all that it reads is known to anybody. */
  readonly isOrdinary: boolean;
}

/**
 * Removes the readings that a site wrote over the text: 鎮(zhèn) becomes 鎮,
 * 黨委(dǎng wěi) becomes 黨委. A text that is not full of them keeps its
 * glosses, and a full one keeps those on rare characters: 甪(lù)直 is the
 * author's help to the reader. Only a site that reads nearly every character
 * has read the rare ones, too.
 */
export const removeGlosses = repairStage((text) => {
  const glosses = findGlosses(text);
  const injuries = glosses.filter(({ isOrdinary }) => isOrdinary);
  const toned = countToned(injuries);
  if (toned === 0) return [];
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 1;
  if (countToned(glosses) >= NEARLY_ALL * characters) return glosses;
  const density = toned / characters;
  const isFull = density >= DENSE || (toned >= SEVERAL && density >= SPREAD);
  return isFull ? injuries : [];
});

const countToned = (glosses: readonly Gloss[]): number =>
  glosses.reduce((sum, { toned }) => sum + toned, 0);

function findGlosses(text: string): Gloss[] {
  const { ordinary } = loadWords();
  return findReadings(text).map(({ base, bracket, syllables, hasTone }) => ({
    ...bracket,
    insert: "",
    kind: "gloss",
    toned: hasTone ? syllables : 0,
    isOrdinary: Array.from(text.slice(base.start, base.end)).every((character) =>
      ordinary.has(toHansCharacter(character)),
    ),
  }));
}
