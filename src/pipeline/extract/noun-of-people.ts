import type { Unit } from "../../model/unit.ts";
import { PEOPLE } from "../lexicon/people.ts";

/** Whether a unit counts people one by one. */
export const isOfPeople = (unit: Unit | null): boolean => unit === "person" || unit === "household";

/** Where the last word for people ends in some words: 党员干部|旁听庭审; 0 where none does. */
export function peopleEnd(words: string): number {
  let end = 0;
  for (const { index, 0: word } of words.matchAll(PEOPLE)) end = index + word.length;
  return end < 2 ? 0 : end;
}

/** Whether a noun means people: 特殊人员, but not 党员大会. */
export const endsInPeople = (noun: string): boolean =>
  peopleEnd(noun) === noun.length || OTHERS.test(noun);

const OTHERS = /人口$/u;
