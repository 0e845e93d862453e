import type { DatasetFigure } from "../model/dataset.ts";
import type { ScopeKind } from "../model/figure.ts";

/**
 * How far figures of one indicator may be read side by side. Nothing is ranked:
 * the best that can be said is that wording and unit agree, since no report
 * defines its terms.
 */
export type Verdict =
  | { readonly kind: "nothing-to-compare" }
  | { readonly kind: "alike" }
  | { readonly kind: "unlike"; readonly differs: readonly Difference[] };

export const DIFFERENCES = [
  "scope",
  "role",
  "measure",
  "unit",
  "per",
  "wording",
  "period",
  "period-untold",
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** The verdict on figures of one indicator, from what differs among them. */
export function verdictOn(figures: readonly DatasetFigure[]): Verdict {
  if (new Set(figures.map(({ town }) => town)).size < 2) return { kind: "nothing-to-compare" };
  const differs = DIFFERENCES.filter((aspect) => TESTS[aspect](figures));
  return differs.length === 0 ? { kind: "alike" } : { kind: "unlike", differs };
}

/** The scopes that figures mix, each once, in order of first occurrence. */
export const scopesOf = (figures: readonly DatasetFigure[]): ScopeKind[] => [
  ...new Set(figures.map(({ scope }) => scope.kind)),
];

const varies = (
  figures: readonly DatasetFigure[],
  aspect: (figure: DatasetFigure) => string | null,
): boolean => new Set(figures.map(aspect)).size > 1;

const TESTS: Record<Difference, (figures: readonly DatasetFigure[]) => boolean> = {
  scope: (figures) => varies(figures, ({ scope }) => scope.kind),
  role: (figures) => varies(figures, ({ role }) => role),
  measure: (figures) => varies(figures, ({ measure }) => measure),
  unit: (figures) => varies(figures, ({ unit }) => unit),
  per: (figures) => varies(figures, ({ per }) => per),
  // The noun that the report itself counts, not the label that people gave it.
  // One that is part of the others is the same with less said: 中心组学习, 理论中心组学习.
  wording: (figures) => {
    const nouns = figures.map(({ counts }) => counts?.hans ?? "");
    const shortest = nouns.reduce((a, b) => (b.length < a.length ? b : a));
    return nouns.some((noun) => noun !== shortest && (shortest === "" || !noun.includes(shortest)));
  },
  period: (figures) => varies(figures.filter(isDated), ({ when }) => `${when.from}/${when.to}`),
  "period-untold": (figures) => !figures.every(isDated),
};

const isDated = ({ when }: DatasetFigure) => when.from !== null || when.to !== null;
