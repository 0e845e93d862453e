import type { Found, Quantity } from "./found.ts";

const JOINS = /^(?:、|，|和|及|与|以及|或)$/u;

/**
 * Gives numbers that stand in a row before one unit that unit: in
 * 分别为3、5、8万元 all three are sums in 万元.
 */
export function shareUnits(text: string, found: Found[]): Found[] {
  if (!found.some((one) => one.kind === "quantity" && one.scale === null)) return found;
  const shared: Found[] = [];
  let next: Found | null = null;
  for (const one of found.toReversed()) {
    next = next === null ? one : inUnitOf(next, one, text);
    shared.push(next);
  }
  return shared.toReversed();
}

function inUnitOf(next: Found, one: Found, text: string): Found {
  if (one.kind !== "quantity" || one.scale !== null || one.unit !== "item") return one;
  if (next.kind !== "quantity" || next.scale === null) return one;
  if (!JOINS.test(text.slice(one.end, next.start))) return one;
  return withUnitOf(next, next.scale, one);
}

const withUnitOf = ({ unit, per }: Quantity, scale: number, one: Quantity): Quantity => ({
  ...one,
  low: Number((one.low * scale).toPrecision(12)),
  high: Number((one.high * scale).toPrecision(12)),
  unit,
  per,
  scale,
});
