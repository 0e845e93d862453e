import type { Measure } from "../../model/figure.ts";
import { DECLINE, FLOW_VERBS, GROWTH, STOCK_VERBS, STOCK_WORDS } from "../lexicon/role-words.ts";
import { clauseBefore } from "./clauses.ts";
import type { Quantity } from "./found.ts";

export type Change = "growth" | "decline" | null;

// Words that may stand between a verb of change and its number.
const REACH = 12;

/**
 * Growth or decline, where the words right before a quantity say so, or where
 * it goes on from one that has changed: 分别增长12.3%和15.1%.
 */
export function readChange(
  text: string,
  { start, unit, grew }: Quantity,
  before: { readonly end: number; readonly unit: string | null; readonly change: Change } | null,
): Change {
  if (grew) return "growth";
  const words = text.slice(Math.max(0, start - REACH), start);
  // 增收300万元 is income, 增长8% a change.
  if (GROWTH.test(words) && !/(?:新增|年增)$/u.test(words)) return "growth";
  if (DECLINE.test(words)) return "decline";
  const goesOn =
    before?.unit === unit && /^(?:、|和|与|及|以及)$/u.test(text.slice(before.end, start));
  return goesOn ? before.change : null;
}

/** What kind of number a quantity is; null where nothing in its clause tells. */
export function readMeasure(text: string, quantity: Quantity, changed: boolean): Measure | null {
  const { start, unit, per } = quantity;
  if (changed) return "change";
  if (per !== null) return "rate";
  if (unit === "%" || unit === "ratio") return "share";
  if (unit === "MW" || unit === "kW") return "capacity";
  const before = clauseBefore(text, start);
  if (STOCK_WORDS.test(before) || STOCK_VERBS.test(before)) return "stock";
  if (unit === "time" || unit === "person-time" || FLOW_VERBS.test(before)) return "flow";
  return null;
}
