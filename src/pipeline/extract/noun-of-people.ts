import type { Unit } from "../../model/unit.ts";
import { oneOf } from "../../text/characters.ts";
import { PEOPLE, PEOPLE_SIGN, PEOPLE_SIGNS } from "../lexicon/people.ts";
import { matchAt } from "./found.ts";
import { wordTree } from "./word-tree.ts";

/** Whether a unit counts people one by one. */
export const isOfPeople = (unit: Unit | null): boolean => unit === "person" || unit === "household";

const people = wordTree(PEOPLE.map((word) => ({ word })));
const isSign = oneOf(PEOPLE_SIGN);

/** Where the last word for people ends in some words: 党员干部|旁听庭审; 0 where none does. */
export function peopleEnd(words: string): number {
  let end = 0;
  for (let at = 0; at < words.length;) {
    const sign = isSign(words, at) && matchAt(PEOPLE_SIGNS, words, at) !== null ? 1 : 0;
    const length = people.longestAt(words, at)?.word.length ?? sign;
    if (length > 0) end = at + length;
    at += Math.max(1, length);
  }
  return end < 2 ? 0 : end;
}

/** Whether a noun means people: 特殊人员, but not 党员大会. */
export const endsInPeople = (noun: string): boolean =>
  peopleEnd(noun) === noun.length || OTHERS.test(noun);

const OTHERS = /人口$/u;
