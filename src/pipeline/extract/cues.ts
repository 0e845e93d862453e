import {
  ASKED_WORDS,
  COUNTED_SO_FAR,
  DONE_WORDS,
  FLOW_VERBS,
  NO_PLAN_WORDS,
  NO_RULE_WORDS,
  PERIOD_WORDS,
  PLAN_WORDS,
  RULE_WORDS,
  STATE_WORDS,
  STOCK_VERBS,
  WANTING_WORDS,
} from "../lexicon/role-words.ts";
import { indexFrom } from "./in-order.ts";
import { wordTree } from "./word-tree.ts";

/** What a word says of the numbers near it. */
export type CueKind =
  "plan" | "done" | "rule" | "asked" | "period" | "so-far" | "state" | "wanting" | "flow" | "stock";

interface Cue {
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that tell roles, by what they say, in reading order. */
export type Cues = Readonly<Record<CueKind, readonly Cue[]>>;

const LISTS: readonly (readonly [CueKind | "no plan" | "no rule", readonly string[]])[] = [
  ["plan", PLAN_WORDS],
  ["done", DONE_WORDS],
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
];

const tree = wordTree(gatherByWord());

function gatherByWord() {
  const byWord = new Map<string, (CueKind | "no plan" | "no rule")[]>();
  for (const [kind, words] of LISTS) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return Array.from(byWord, ([word, kinds]) => ({ word, kinds }));
}

// 到2025年底; but 增长到2022年的 tells of the past.
const UNTIL = /(?<![长加高升降少大展扩期])到20[2-9]\d年(?:底|末)?(?!的)/gu;

/** Finds the words of a sentence that tell roles. */
export function findCues(text: string): Cues {
  const kept: Record<CueKind, Cue[]> = {
    plan: [],
    done: [],
    rule: [],
    asked: [],
    period: [],
    "so-far": [],
    state: [],
    wanting: [],
    flow: [],
    stock: [],
  };
  // Where the last word ends in which a plan is none: 岁入|预算 hopes for nothing.
  let barred = 0;
  for (const { start, end, entry } of tree.all(text)) {
    for (const kind of entry.kinds) {
      if (kind === "no plan") {
        dropFrom(kept.plan, start);
        barred = end;
      } else if (kind === "plan" && start < barred) continue;
      else if (kind === "no rule") dropFrom(kept.rule, start);
      else kept[kind].push({ start, end });
    }
  }
  if (text.includes("到20")) {
    for (const { 0: word, index } of text.matchAll(UNTIL)) {
      kept.plan.push({ start: index, end: index + word.length });
    }
    return { ...kept, plan: kept.plan.toSorted((a, b) => a.start - b.start) };
  }
  return kept;
}

/** A longer word takes back what a shorter one at its place said. */
function dropFrom(cues: Cue[], start: number): void {
  while ((cues.at(-1)?.start ?? -1) >= start) cues.pop();
}

/** Whether a cue stands between two offsets. */
export function hasCue(cues: readonly Cue[], from: number, to: number): boolean {
  for (let index = indexFrom(cues, from); ; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.start >= to) return false;
    if (cue.end <= to) return true;
  }
}

/** The last cue that ends before an offset. */
export function lastBefore(cues: readonly Cue[], at: number): Cue | undefined {
  for (let index = indexFrom(cues, at) - 1; ; index -= 1) {
    const cue = cues[index];
    if (cue === undefined || cue.end <= at) return cue;
  }
}

/**
 * Whether what stands at an offset is planned: the last word that turned to
 * plans or deeds before it tells; where neither did, whether the part of the
 * report speaks of plans at all.
 */
export function isPlanned({ plan, done }: Cues, at: number, isPlanning: boolean): boolean {
  const hope = plan[indexFrom(plan, at) - 1];
  const deed = lastBefore(done, at);
  if (hope === undefined && deed === undefined) return isPlanning;
  return (hope?.end ?? -1) > (deed?.start ?? -1);
}
