import type { Measure } from "../../model/figure.ts";
import { clauseStart } from "./clauses.ts";
import { hasCue, type Cues } from "./cues.ts";
import type { Quantity } from "./found.ts";
import { followsStock } from "./read-role.ts";

/** What kind of number a quantity is; null where nothing in its clause tells. */
export function readMeasure(
  text: string,
  { start, unit, per }: Quantity,
  cues: Cues,
  changed: boolean,
): Measure | null {
  if (changed) return "change";
  if (per !== null) return "rate";
  if (unit === "%" || unit === "ratio") return "share";
  if (unit === "MW" || unit === "kW") return "capacity";
  const clause = clauseStart(text, start);
  if (followsStock(text, start) || hasCue(cues.stock, clause, start)) return "stock";
  const isFlow = unit === "time" || unit === "person-time" || hasCue(cues.flow, clause, start);
  return isFlow ? "flow" : null;
}
