import { dimensionOf, type Unit } from "../../model/unit.ts";
import { oneOf } from "../../text/characters.ts";
import { NOUN_BEGINS, NOUN_DEEDS, NOUN_NAMES } from "../lexicon/noun-borders.ts";
import { VERBS } from "../lexicon/verbs.ts";
import { wordEnds } from "./word-tree.ts";

const deedEnds = wordEnds(NOUN_DEEDS);
const TWO_CHARACTERS = /\p{Script=Han}{2}$/u;

/** A noun without the deed at its end, if there is anything before that. */
export function withoutDeed(words: string): string {
  const deed = deedEnds(words, words.length);
  if (deed === 0) return words;
  const bare = words.slice(0, words.length - deed);
  return TWO_CHARACTERS.test(bare) ? bare : words;
}

/** Verbs that name a thing as well. */
const NAMING: ReadonlySet<string> = new Set(NOUN_NAMES);

const endsDeed = wordEnds([...NOUN_BEGINS, ...VERBS].filter((word) => !NAMING.has(word)));

/** A noun without any verb at its end that names no thing: 露营区|辅导. */
function withoutAnyDeed(words: string): string {
  const bare = withoutDeed(words);
  const deed = bare === words ? endsDeed(words, words.length) : 0;
  const rest = words.slice(0, words.length - deed);
  return deed > 1 && TWO_CHARACTERS.test(rest) ? withoutDeed(rest) : bare;
}

const isOfDeeds = oneOf("件起宗次场期批");
/** 道路养护21件: deeds are counted, and what they are done to is not. */
const countsDeeds = (text: string, end: number, unit: Unit | null): boolean =>
  unit === "time" || isOfDeeds(text, end - 1);

const isOfThings = oneOf("座盏棵株间台辆口眼栋幢套组盆部头只羽艘架块支处家");
const THING_DIMENSIONS: ReadonlySet<string> = new Set(["area", "length", "mass", "volume"]);
/** 截水沟|施作80公尺, 吊桥|更新2座: what is measured, or counted so, is no deed. */
const countsThings = (text: string, end: number, unit: Unit | null): boolean =>
  unit !== null &&
  (THING_DIMENSIONS.has(dimensionOf(unit)) || (unit === "item" && isOfThings(text, end - 1)));

/** A noun without the deed that was done, by what the number before `end` counts. */
export function withoutDeedDone(
  noun: string,
  text: string,
  end: number,
  unit: Unit | null,
): string {
  if (countsDeeds(text, end, unit)) return noun;
  return countsThings(text, end, unit) ? withoutAnyDeed(noun) : withoutDeed(noun);
}
