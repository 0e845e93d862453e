import type { Measure } from "../../model/figure.ts";
import { DECLINE, FLOW_VERBS, GROWTH, STOCK_VERBS, STOCK_WORDS } from "../lexicon/role-words.ts";
import { clauseBefore } from "./clauses.ts";
import type { Quantity } from "./found.ts";

/** Growth or decline, where the words right before a quantity say so. */
export function readChange(text: string, { start, unit }: Quantity): "growth" | "decline" | null {
  const before = text.slice(Math.max(0, start - 8), start);
  // 增收300万元 is income, 增长8% a change.
  if (GROWTH.test(before) && !before.endsWith("新增")) return "growth";
  if (DECLINE.test(before) && unit !== "item") return "decline";
  return null;
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
