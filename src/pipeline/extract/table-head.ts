import type { BothScripts } from "../../model/words.ts";
import { readQuantity } from "./find-quantity.ts";
import type { Found } from "./found.ts";

const UNIT = /[（(](?:单位[：:])?([^）)]{1,8})[）)]$|[（(]?单位[：:]([^）)]{1,8})/u;

/**
 * A number that fills a table's cell, in the unit of its column's head: under
 * 产值（万元） 120 is 1.2 million yuan. Its span stays the cell's own.
 */
export function inUnitOfHead(found: Found, cell: string, head: string | null): Found {
  const bare = found.kind === "quantity" && found.unit === "item" && /\d$/u.test(cell);
  const words = UNIT.exec(head ?? "");
  const one = bare && words !== null ? readQuantity(`1${words[1] ?? words[2] ?? ""}`, 0) : null;
  if (found.kind !== "quantity" || one === null || found.end !== cell.length) return found;
  const { unit, low: times } = one;
  return { ...found, unit, low: found.low * times, high: found.high * times };
}

/** What a column counts: its head without the unit, in both scripts; null where the cell has none. */
export function nounOfHead(head: BothScripts | null): BothScripts | null {
  const end = /^[^（(]+/u.exec(head?.hans ?? "")?.[0].length ?? 0;
  return head === null || end === 0
    ? null
    : { hans: head.hans.slice(0, end), hant: head.hant.slice(0, end) };
}
