import type { Role } from "../../model/figure.ts";
import type { Voice } from "../../model/report.ts";
import {
  CHANGED,
  CHANGED_FROM,
  DELIMITED,
  DONE_WORDS,
  FLOW_VERBS,
  PLACE_NOUNS,
  PLACE_PARTS,
  PLAN_WORDS,
  RULE_WORDS,
  STOCK_WORDS,
} from "../lexicon/role-words.ts";
import { clauseAfter, clauseBefore } from "./clauses.ts";
import type { Quantity } from "./found.ts";

/** The role of a quantity, from the words round it, the voice that says it, and the quantity before it in its sentence. */
export function readRole(
  text: string,
  quantity: Quantity,
  voice: Voice,
  before: { readonly end: number; readonly role: Role } | null,
): Role {
  const words = clauseBefore(text, quantity.start);
  const after = clauseAfter(text, quantity.end);
  if (isProjectName(quantity, after)) return "name";
  if (isPlan(words)) return "plan";
  if (isRule(words, quantity)) return "rule";
  if (isContext(words, after, text, quantity)) return "context";
  if (before?.role === "context" && isListed(text.slice(before.end, quantity.start))) {
    return "context";
  }
  return voice === "directive" ? "plan" : "achievement";
}

/** 63个村民组、4508户 and 人口2万人，党员865名: what a list without a verb goes on with is of the same kind. */
export const isListed = (between: string) =>
  /^(?:[^，。；]{0,12}、|，(?:其中)?[^，。；、]{1,8})$/u.test(between) && !FLOW_VERBS.test(between);

/** 金扬100MW光伏发电项目: the capacity is part of the project's name. */
const isProjectName = ({ unit }: Quantity, after: string) =>
  (unit === "MW" || unit === "kW") && /^[\p{Script=Han}]{1,20}(?:项目|工程|电站)/u.test(after);

function isPlan(before: string): boolean {
  const plan = PLAN_WORDS.exec(before);
  return plan !== null && !DONE_WORDS.test(before.slice(plan.index + plan[0].length));
}

const isRule = (before: string, { qualifier, per }: Quantity) =>
  RULE_WORDS.test(before) ||
  (/每/u.test(before) && per !== null && (qualifier === "at-least" || qualifier === "at-most"));

function isContext(
  before: string,
  after: string,
  text: string,
  { start, end, unit, qualifier }: Quantity,
) {
  const bound = qualifier === "at-least" || qualifier === "at-most";
  // A bound that opens onto a noun only says who is meant; a share says how many of them.
  if (
    bound &&
    unit !== "%" &&
    unit !== "ratio" &&
    /以[上下内]$/u.test(text.slice(start, end)) &&
    DELIMITED.test(after)
  )
    return true;
  // 由300户增加到500户: where it came from.
  if (CHANGED_FROM.test(before) && CHANGED.test(after)) return true;
  if (before.endsWith("对") && PLACE_PARTS.test(after)) return true;
  return STOCK_WORDS.test(before) || PLACE_NOUNS.test(after);
}
