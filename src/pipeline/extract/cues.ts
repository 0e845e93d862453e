import {
  AFRESH_WORDS,
  ASKED_WORDS,
  BUDGET_WORDS,
  COUNTED_SO_FAR,
  DONE_WORDS,
  EXPECTED_WORDS,
  FLOW_VERBS,
  NO_FLOW_WORDS,
  NO_PLAN_WORDS,
  NO_RULE_WORDS,
  PERIOD_WORDS,
  PLAN_WORDS,
  RULE_WORDS,
  STATE_WORDS,
  STOCK_VERBS,
  WANTING_WORDS,
} from "../lexicon/role-words.ts";
import type { Span } from "../../text/span.ts";
import { Places } from "./places.ts";

/** What a word says of the numbers near it. */
export type CueKind =
  | "plan"
  | "expected"
  | "budget"
  | "done"
  | "afresh"
  | "rule"
  | "asked"
  | "period"
  | "so-far"
  | "state"
  | "wanting"
  | "flow"
  | "stock";

/** The words of a sentence that tell roles, by what they say. */
export type Cues = Readonly<Record<CueKind, Places<null>>>;

/** What a word tells, or takes back. */
export type CueSign = CueKind | "no plan" | "no rule" | "no flow";

const LISTS: readonly (readonly [CueSign, readonly string[]])[] = [
  ["plan", PLAN_WORDS],
  ["expected", EXPECTED_WORDS],
  ["budget", BUDGET_WORDS],
  ["done", DONE_WORDS],
  ["afresh", AFRESH_WORDS],
  ["rule", RULE_WORDS],
  ["asked", ASKED_WORDS],
  ["period", PERIOD_WORDS],
  ["so-far", COUNTED_SO_FAR],
  ["state", STATE_WORDS],
  ["wanting", WANTING_WORDS],
  ["flow", FLOW_VERBS],
  ["stock", STOCK_VERBS],
  ["no plan", NO_PLAN_WORDS],
  ["no rule", NO_RULE_WORDS],
  ["no flow", NO_FLOW_WORDS],
];

/** The words that tell roles, each with all that it tells. */
export function cueWords(): ReadonlyMap<string, readonly CueSign[]> {
  const byWord = new Map<string, readonly CueSign[]>();
  for (const [sign, words] of LISTS) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), sign]);
  }
  return byWord;
}

// 到2025年底; but 增长到2022年的 tells of the past.
const UNTIL =
  /(?<![长加高升降少大展扩期])到(?:20[2-9]\d年(?:底|末)?|[“「]?十[四五六]五[”」]?(?:时期|期)?末)(?!的)/gu;

const cues: Cues = {
  plan: new Places(),
  expected: new Places(),
  budget: new Places(),
  done: new Places(),
  afresh: new Places(),
  rule: new Places(),
  asked: new Places(),
  period: new Places(),
  "so-far": new Places(),
  state: new Places(),
  wanting: new Places(),
  flow: new Places(),
  stock: new Places(),
};
const OF_PLANS: ReadonlySet<CueSign> = new Set(["plan", "expected", "budget"]);
const LISTS_OF_CUES = Object.values(cues);

/** Of the words found in a sentence those that tell roles; they hold until the next sentence is read. */
export function readCues(
  text: string,
  found: Places<{ readonly tells: readonly CueSign[] | null }>,
): Cues {
  for (const list of LISTS_OF_CUES) list.clear();
  let until = nextUntil(text, 0);
  // Where the last word ends in which a plan is none: 岁入|预算 hopes for nothing.
  let barred = 0;
  // And the last that is a name, in which no deed is told: 党|组织.
  let named = 0;
  for (let index = 0; index < found.size; index += 1) {
    const signs = found.entries[index]?.tells ?? null;
    if (signs === null) continue;
    const start = found.starts[index] ?? 0;
    const end = found.ends[index] ?? 0;
    while (until !== null && until.start < start) until = addUntil(text, until);
    for (const sign of signs) {
      // A longer word takes back what a shorter one at its place said.
      if (sign === "no plan") {
        cues.plan.dropFrom(start);
        cues.expected.dropFrom(start);
        cues.budget.dropFrom(start);
        barred = end;
      } else if (OF_PLANS.has(sign) && start < barred) continue;
      else if (sign === "no flow") {
        cues.flow.dropFrom(start);
        named = end;
      } else if (sign === "flow" && start < named) continue;
      else if (sign === "no rule") cues.rule.dropFrom(start);
      else cues[sign].add(start, end, null);
    }
  }
  while (until !== null) until = addUntil(text, until);
  return cues;
}

function nextUntil(text: string, from: number): Span | null {
  if (!text.includes("到20", from) && !text.includes("五", from)) return null;
  UNTIL.lastIndex = from;
  const found = UNTIL.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function addUntil(text: string, { start, end }: Span): Span | null {
  cues.plan.add(start, end, null);
  return nextUntil(text, end);
}

/**
 * Whether what stands at an offset is planned: the last word that turned to
 * plans or deeds before it tells; where neither did, whether the part of the
 * report speaks of plans at all.
 */
export function isPlanned(
  text: string,
  { plan, expected, done, afresh }: Cues,
  at: number,
  isPlanning: boolean,
): boolean {
  const hope = plan.firstFrom(at) - 1;
  const deed = done.starts[done.lastBefore(at)] ?? -1;
  // 在已建成3座的基础上，再建2座: the deed is behind.
  const isPast = deed < (afresh.starts[afresh.lastBefore(at)] ?? -1);
  const hoped = expected.lastBefore(at);
  const isExpected =
    (expected.starts[hoped] ?? -1) > deed && isOfOnePart(text, expected.ends[hoped] ?? 0, at);
  if (isExpected) return true;
  if (hope < 0 && (deed < 0 || isPast)) return isPlanning;
  // 计划|累计投入: what is counted up is planned.
  return (plan.ends[hope] ?? -1) >= deed;
}

const LONGEST_PART = 160;

/** Whether no semicolon stands between two offsets. */
const isOfOnePart = (text: string, from: number, to: number): boolean =>
  to - from <= LONGEST_PART && !text.slice(from, to).includes("；");
