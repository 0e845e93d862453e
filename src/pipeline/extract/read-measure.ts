import type { Measure } from "../../model/figure.ts";
import type { Cues } from "./cues.ts";
import type { Quantity } from "./found.ts";
import { followsStock } from "./stock.ts";

/** What kind of number a quantity is; null where nothing in its clause tells. */
export function readMeasure(
  text: string,
  { start, unit, per, clause }: Quantity,
  cues: Cues,
  changed: boolean,
): Measure | null {
  if (changed) return "change";
  if (per !== null) return "rate";
  if (unit === "%" || unit === "ratio") return "share";
  if (unit === "MW" || unit === "kW") return "capacity";
  if (followsStock(text, start) || cues.stock.hasBetween(clause.start, start)) return "stock";
  const isFlow =
    unit === "time" || unit === "person-time" || cues.flow.hasBetween(clause.start, start);
  return isFlow ? "flow" : null;
}
