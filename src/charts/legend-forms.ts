import type { BarForm } from "./bar-form.ts";

/** A reported figure of a whole town, exact and no case: what every other form departs from. */
export const PLAIN: BarForm = { extent: "solid", hatched: false, ink: true, end: "exact" };

/** The forms of bars that a legend tells apart, one trait at a time. */
export const LEGEND_FORMS = [
  { name: "town", form: PLAIN },
  { name: "village", form: { ...PLAIN, extent: "hollow" } },
  { name: "project", form: { ...PLAIN, extent: "thin" } },
  { name: "plan", form: { ...PLAIN, hatched: true } },
  { name: "above", form: { ...PLAIN, end: "above" } },
  { name: "below", form: { ...PLAIN, end: "below" } },
  { name: "around", form: { ...PLAIN, end: "around" } },
] as const satisfies readonly { readonly name: string; readonly form: BarForm }[];
