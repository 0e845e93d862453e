import type { Figure } from "../../src/model/figure.ts";

/** A figure with plain defaults, for tests that care about a few of its fields. */
export const aFigure = (part: Partial<Figure> = {}): Figure => ({
  id: "f0",
  sentence: "p1s1",
  start: 0,
  end: 3,
  text: "12支",
  low: 12,
  high: 12,
  unit: "item",
  dimension: "count",
  base: { low: 12, high: 12, unit: "item" },
  per: null,
  qualifier: "exact",
  role: "achievement",
  change: null,
  theme: "industry",
  topic: null,
  measure: null,
  scope: { kind: "unstated", name: null },
  when: { text: null, from: null, to: null, basis: "unstated" },
  issue: false,
  counts: null,
  ...part,
});
