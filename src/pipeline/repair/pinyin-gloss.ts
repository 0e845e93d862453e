import { toHansCharacter } from "../../chinese/hans-characters.ts";
import { loadWords } from "../../chinese/words.ts";
import { repairStage, type Repair } from "./kinds.ts";

// A reading in brackets right after a Han character; the site may have broken it across a line.
const READING = /(?<=(\p{Script=Han}))[(（]\s{0,3}([a-zɡü\u00c0-\u024f\p{M}]{1,9})\s{0,3}[)）]/giu;
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:[aoeê]|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|iao|ie|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|[üv]|[üv]e|[üv]n|[üv]an)$|^(?:h?m|h?ng|n)$/u;
const TONE = /[\u0300\u0301\u0304\u030c]/gu;

// A text is full of glosses from one on thirty characters, or from three, one on three hundred.
const DENSE = 1 / 30;
const SPREAD = 1 / 300;
const SEVERAL = 3;

interface Gloss extends Repair {
  readonly toned: boolean;
}

/**
 * Removes the readings that a site wrote over the text: 鎮(zhèn) becomes 鎮.
 * A text that is not full of them keeps its glosses, and a full one keeps
 * those on rare characters: 甪(lù)直 is the author's help to the reader.
 */
export const removeGlosses = repairStage((text) => {
  const glosses = findOrdinaryGlosses(text);
  const toned = glosses.filter((gloss) => gloss.toned).length;
  const density = toned / (text.match(/\p{Script=Han}/gu)?.length ?? 1);
  const isFull = density >= DENSE || (toned >= SEVERAL && density >= SPREAD);
  return isFull ? glosses : [];
});

function findOrdinaryGlosses(text: string): Gloss[] {
  return Array.from(text.matchAll(READING)).flatMap((match): Gloss[] => {
    const [whole, character = "", letters = ""] = match;
    const { base, toned } = readSyllable(letters);
    if (!SYLLABLE.test(base) || !isOrdinary(character)) return [];
    const end = match.index + whole.length;
    return [{ start: match.index, end, insert: "", kind: "gloss", toned }];
  });
}

function readSyllable(letters: string): { base: string; toned: boolean } {
  const spread = letters.toLowerCase().replaceAll("ɡ", "g").normalize("NFD");
  const base = spread.replace(TONE, "").normalize("NFC");
  return { base, toned: base.normalize("NFD") !== spread };
}

const isOrdinary = (character: string): boolean =>
  loadWords().ordinary.has(toHansCharacter(character));
