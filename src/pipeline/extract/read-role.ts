import type { Role } from "../../model/figure.ts";
import type { Voice } from "../../model/report.ts";
import { dimensionOf } from "../../model/unit.ts";
import {
  ASKED,
  CHANGED,
  CHANGED_FROM,
  COUNTED_SO_FAR,
  DELIMITED,
  FLOW_VERBS,
  FREQUENCY,
  HAVING,
  PLACE_NOUNS,
  PLACE_PARTS,
  RULE_WORDS,
  STATE_WORDS,
  STOCK_WORDS,
  WANTING,
} from "../lexicon/role-words.ts";
import { clauseAfter, clauseBefore } from "./clauses.ts";
import type { Quantity } from "./found.ts";
import { isPlanned, type Turns } from "./read-plans.ts";

/** What stands round a quantity's sentence. */
export interface Setting {
  readonly turns: Turns;
  readonly voice: Voice;
  /** The part of the report speaks of what is planned: a heading over it says so. */
  readonly isPlanning: boolean;
  /** The quantity before it in its sentence. */
  readonly before: { readonly start: number; readonly end: number; readonly role: Role } | null;
}

/** The role of a quantity, from the words round it and what stands round its sentence. */
export function readRole(text: string, quantity: Quantity, setting: Setting): Role {
  const { turns, voice, isPlanning, before } = setting;
  const words = clauseBefore(text, quantity.start);
  const after = clauseAfter(text, quantity.end);
  if (isProjectName(quantity, after)) return "name";
  if (isDelimiting(quantity, text, words, after)) return "context";
  if (isRule(words, text, quantity, before)) return "rule";
  if (isChangedFrom(words, after)) return "context";
  const isPlan = isPlanned(turns, quantity.start, isPlanning || voice === "directive");
  if (isPlan) return "plan";
  if (isContext(words, after, text, quantity)) return "context";
  const between = before === null ? null : text.slice(before.end, quantity.start);
  const goesOn = between !== null && (between === "" || isListed(between));
  return before?.role === "context" && goesOn && quantity.unit !== "pp" ? "context" : "achievement";
}

/** 63个村民组、4508户 and 人口2万人，党员865名: what a list without a verb goes on with is of the same kind. */
export const isListed = (between: string): boolean =>
  /^(?:[^，。；]{0,12}、|，(?:其中|当中)?[^，。；、]{0,8})$/u.test(between) &&
  !FLOW_VERBS.test(between);

/** 金扬100MW光伏发电项目: the capacity is part of the project's name. */
const isProjectName = ({ unit }: Quantity, after: string): boolean =>
  (unit === "MW" || unit === "kW") && /^[\p{Script=Han}]{1,20}(?:项目|工程|电站)/u.test(after);

const DELIMITING: ReadonlySet<string> = new Set(["money", "area", "length", "duration", "mass"]);

/**
 * A bound that opens onto a noun only says who is meant (50万元以上强村, 超过10万元的村);
 * a share says how many of them.
 */
function isDelimiting(
  { start, end, unit, qualifier }: Quantity,
  text: string,
  words: string,
  after: string,
): boolean {
  if (unit === "age") return true;
  if (qualifier === "exact" || qualifier === "about") return false;
  const own = text.slice(start, end);
  const isShare = dimensionOf(unit) === "ratio";
  if (!isShare && /以[上下内]$/u.test(own) && after.startsWith("的")) return true;
  if (!DELIMITING.has(dimensionOf(unit)) && unit !== "household") return false;
  if (/以[上下内]$/u.test(own)) {
    return (
      DELIMITED.test(after) &&
      !/^(?:[，。；]|的?(?:资金|投资|收入|任务))/u.test(after) &&
      !/每/u.test(words)
    );
  }
  return /^的(?:村|户|企业|项目|农户|家庭|自然村|单位|地区|乡镇|个人|合作社|人)/u.test(after);
}

function isRule(
  words: string,
  text: string,
  { start, end, qualifier, unit, per, low, high }: Quantity,
  before: Setting["before"],
): boolean {
  const own = text.slice(start, end);
  const isBound = qualifier === "at-least" || qualifier === "at-most";
  if (RULE_WORDS.test(words) || /^(?:不得|必须)/u.test(own)) return true;
  const isAsked = !/以[上下内]$/u.test(own) || /每|要求|规定/u.test(words);
  if (isBound && isAsked && ASKED.test(words) && !COUNTED_SO_FAR.test(words)) return true;
  if (isBound && before?.role === "rule") return true;
  // 每月开展1次: how often, not how many.
  return (
    unit === "time" &&
    per !== null &&
    low === high &&
    FREQUENCY.test(words) &&
    !COUNTED_SO_FAR.test(words)
  );
}

/** 由300户增加到500户: where it came from. */
const isChangedFrom = (words: string, after: string): boolean =>
  CHANGED_FROM.test(words) && CHANGED.test(after);

function isContext(words: string, after: string, text: string, { start }: Quantity): boolean {
  if (/(?:对|把|将|给|向)$/u.test(words) && PLACE_PARTS.test(after)) return true;
  if (PLACE_NOUNS.test(after)) return true;
  if (STOCK_WORDS.test(words)) return !isMadeOf(words, after);
  const state = STATE_WORDS.exec(words);
  if (state !== null && !FLOW_VERBS.test(state[0])) return true;
  const having = HAVING.exec(words);
  if (having !== null && !FLOW_VERBS.test(having[0]) && after.length <= SHORT) return true;
  return WANTING.test(text.slice(0, start));
}

// What was there has little to say behind its number; what was done goes on.
const SHORT = 5;

/** 由5名党员组成: who did it, not what the place has. */
const isMadeOf = (words: string, after: string): boolean =>
  words.endsWith("由") && /组成/u.test(after);
