import type { Figure } from "../model/figure.ts";
import { isNearly } from "./format-value.ts";

/** How a figure is drawn; no part of it relies on colour. */
export interface BarForm {
  /** A town's bar is solid, that of villages hollow, that of a project or event thin. */
  readonly extent: "solid" | "hollow" | "thin";
  /** Planned or prescribed, not reported: hatched. */
  readonly hatched: boolean;
  /** Cases and hazards: ink in place of the theme's colour. */
  readonly ink: boolean;
  /** Where the bar ends: at its value, above it, below it, round it, or anywhere in a range. */
  readonly end: "exact" | "above" | "below" | "around" | "range";
}

type Drawn = Pick<Figure, "text" | "low" | "high" | "qualifier" | "role" | "scope" | "issue">;

/** The form that scope, role and hedge give to a figure's bar. */
export function barForm(figure: Drawn): BarForm {
  return {
    extent: EXTENTS[figure.scope.kind],
    hatched: figure.role === "plan" || figure.role === "rule",
    ink: figure.issue,
    end: endOf(figure),
  };
}

// What is not told to be the whole town's is not drawn as the town's.
const EXTENTS = {
  town: "solid",
  villages: "hollow",
  village: "hollow",
  unstated: "hollow",
  project: "thin",
  event: "thin",
} as const;

function endOf(figure: Drawn): BarForm["end"] {
  if (figure.low !== figure.high) return "range";
  switch (figure.qualifier) {
    case "exact":
      return "exact";
    case "more-than":
    case "at-least":
      return "above";
    case "less-than":
    case "at-most":
      return "below";
    case "about":
      return isNearly(figure) ? "below" : "around";
  }
}
