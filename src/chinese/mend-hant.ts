import { inPlainForms } from "./hant-characters.ts";
import { NAME_FORMS, SURE_LONE_FORMS } from "./lone-forms.ts";
import { detectScript } from "./script.ts";
import { isFreeWord, isTaste } from "./taste.ts";
import { toHans } from "./to-hans.ts";
import { toHant, type Choice } from "./to-hant.ts";

/** A character that the context proves wrong, and the right one. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/**
 * Finds what a bad conversion left in a Traditional text: 模范 for 模範, 頭發
 * for 頭髮; and the sentences of a mixed text that are still Simplified. Where
 * the words do not tell, or both characters are in use, the text is left as it is.
 */
export function mendHant(text: string): Mend[] {
  const { slips, doubts } = findSlips(text);
  if (slips.every(({ isTaste: mayStand }) => mayStand)) return [];
  const characters = new Set(text);
  const sure = slips.filter(isProven);
  const proven = new Set(sure.map(({ found }) => found));
  const isBlind = proven.size >= BLIND && sure.length * SLIPS_IN >= doubts;
  const plain = isBlind ? new Set(Array.from(characters, inPlainForms)) : characters;
  const left = leftInHans(text, slips, characters);
  /** Whether the rest of the text tells of a slip of which its own place does not. */
  const isTold = ({ found, hans, insert, choice, isTaste: mayStand }: Slip): boolean => {
    if (mayStand) return false;
    if (choice === undefined) return found === hans && isBlind;
    if (isFreeWord(choice.by)) return false;
    if (NAME_FORMS.has(hans)) return isBlind || proven.has(found);
    return isBlind && !plain.has(insert);
  };
  const ownForms = formsOf(characters);
  return slips
    .filter((slip) => isProven(slip) || left.has(slip) || isTold(slip))
    .map(({ start, end, insert }) => ({ start, end, insert: ownForms.get(insert) ?? insert }));
}

/** The variants that a text writes throughout, by the plain form: 裏 for 裡, as it has no 裡. */
function formsOf(characters: ReadonlySet<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const character of characters) {
    const plain = inPlainForms(character);
    if (plain !== character && !characters.has(plain)) forms.set(plain, character);
  }
  return forms;
}

// A text that writes as many characters for another does not tell such characters
// apart; one that it never writes otherwise then says nothing: 一起干 beside 干部.
const BLIND = 3;
// Fewer slips among the doubtful characters than one in so many are a long text's own.
const SLIPS_IN = 20;

const SENTENCE = /[^。！？\n]+/gu;

/** The slips of sentences that nobody has converted: there no character stands by choice. */
function leftInHans(
  text: string,
  slips: readonly Slip[],
  characters: ReadonlySet<string>,
): ReadonlySet<Slip> {
  const left = new Set<Slip>();
  if (!slips.some(isOnlyHans)) return left;
  let next = 0;
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const first = next;
    while ((slips[next]?.start ?? Infinity) < index + sentence.length) next += 1;
    const inside = slips.slice(first, next);
    if (!inside.some(isOnlyHans) || detectScript(sentence) !== "hans") continue;
    for (const slip of inside) {
      // The rest of the text tells its taste: 每周 beside 每週.
      if (slip.found !== slip.hans || (slip.isTaste && !characters.has(slip.insert))) continue;
      left.add(slip);
    }
  }
  return left;
}

interface Slip extends Mend {
  readonly found: string;
  readonly hans: string;
  readonly choice: Choice | undefined;
  /** Both characters may be written. */
  readonly isTaste: boolean;
}

/** Where a text is not written as its Simplified would be in Traditional. */
function findSlips(text: string): { readonly slips: readonly Slip[]; readonly doubts: number } {
  const hans = toHans(text).text;
  const { text: expected, choices } = toHant(hans);
  const choiceAt = new Map<number, Choice>(choices.map((choice) => [choice.at, choice]));
  const slips: Slip[] = [];
  let at = 0;
  for (const found of text) {
    const start = at;
    at += found.length;
    const insert = expected.slice(start, at);
    if (found === insert) continue;
    slips.push({
      start,
      end: at,
      insert,
      found,
      hans: hans.slice(start, at),
      choice: choiceAt.get(start),
      isTaste: isTaste(found, insert),
    });
  }
  return { slips, doubts: choices.length };
}

const isOnlyHans = ({ found, hans, choice, isTaste: mayStand }: Slip): boolean =>
  choice === undefined && found === hans && !mayStand && !HONG_KONG.has(found);

// Standard forms of Hong Kong that are Simplified elsewhere.
const HONG_KONG = new Set("兑囱媪悦愠户揾温税脱腽卧葱蜕榅氲叁毁");

// A character that is only Simplified is wrong anywhere. One that both scripts have is wrong where
// a word or its neighbours say so, and where it stands alone only if that is never its form.
function isProven(slip: Slip): boolean {
  const { found, hans, insert, choice } = slip;
  if (slip.isTaste) return false;
  if (choice === undefined) return isOnlyHans(slip);
  if (isFreeWord(choice.by)) return !choice.candidates.includes(found);
  if (choice.by !== "") return true;
  if (SURE_LONE_FORMS.has(hans) && insert === choice.candidates[0]) return true;
  return found === hans && !choice.candidates.includes(found);
}
