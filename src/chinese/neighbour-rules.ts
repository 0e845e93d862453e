import { COUNT_RULES } from "./neighbours/counts.ts";
import { GOODS_RULES } from "./neighbours/goods.ts";
import { PLACE_RULES } from "./neighbours/places.ts";
import type { NeighbourRule } from "./neighbours/rule.ts";
import { SPEECH_RULES } from "./neighbours/speech.ts";
import { isSurname, mayBeSurname, surnameForm } from "./surnames.ts";

/** What the neighbours of a character decide: 11余次, 3只羊, 5里路, 沙冲村, 10点钟. */
const NEIGHBOUR_RULES = [...COUNT_RULES, ...PLACE_RULES, ...GOODS_RULES, ...SPEECH_RULES];

const rulesOf = byCharacter(NEIGHBOUR_RULES);
const strongRulesOf = byCharacter(NEIGHBOUR_RULES.filter(({ inWords }) => inWords === true));

function byCharacter(rules: readonly NeighbourRule[]): ReadonlyMap<string, NeighbourRule[]> {
  const found = new Map<string, NeighbourRule[]>();
  for (const rule of rules) {
    const known = found.get(rule.character);
    if (known === undefined) found.set(rule.character, [rule]);
    else known.push(rule);
  }
  return found;
}

// As far as rules look to either side.
const REACH = 12;
// As far as what only stands near may be.
const NEAR = 60;

interface Ruling {
  readonly form: string;
  /** The neighbours that decided, with the character; empty where they only make it likely. */
  readonly by: string;
}

/**
 * What the neighbours of a character say of its form; null where no rule
 * speaks. In words only the strong rules count.
 */
export function askNeighbours(text: string, at: number, isLone: boolean): Ruling | null {
  const character = text.charAt(at);
  const rules = (isLone ? rulesOf : strongRulesOf).get(character);
  const isName = mayBeSurname(text, at, isLone);
  if (rules === undefined && !isName) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + 1, at + 1 + REACH);
  if (isName && isSurname(character, before, after, isLone)) {
    return { form: surnameForm(character), by: character };
  }
  for (const { before: left, after: right, near, form, isGuess } of rules ?? []) {
    const leftFound = left === undefined ? "" : left.exec(before)?.[0];
    if (leftFound === undefined) continue;
    const rightFound = right === undefined ? "" : right.exec(after)?.[0];
    if (rightFound === undefined) continue;
    if (near?.test(text.slice(Math.max(0, at - NEAR), at + NEAR)) === false) continue;
    return { form, by: isGuess === true ? "" : `${leftFound}${character}${rightFound}` };
  }
  return null;
}
