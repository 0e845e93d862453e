import * as v from "valibot";
import { DIMENSIONS, UNIT_NAMES } from "./unit.ts";
import { BothScriptsSchema, WordsSchema } from "./words.ts";
import { ThemeSchema, TopicSchema } from "./theme.ts";

export const ROLES = ["achievement", "context", "plan", "rule", "date", "name"] as const;
export type Role = (typeof ROLES)[number];

/** The roles whose figures are data: they are counted, drawn and compared. Dates and names are not. */
export const DATA_ROLES = ["achievement", "context", "plan", "rule"] as const;
export type DataRole = (typeof DATA_ROLES)[number];

export const QUALIFIERS = [
  "exact",
  "about",
  "more-than",
  "at-least",
  "less-than",
  "at-most",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const PERIODS = [
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "person",
  "household",
  "mu",
  "village",
] as const;
export type Per = (typeof PERIODS)[number];

export const MEASURES = ["stock", "flow", "change", "rate", "share", "capacity"] as const;
export type Measure = (typeof MEASURES)[number];

export const SCOPES = ["town", "villages", "village", "project", "event", "unstated"] as const;
export type ScopeKind = (typeof SCOPES)[number];

const SpanEntries = {
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
};

export const ScopeSchema = v.strictObject({
  kind: v.picklist(SCOPES),
  /** The village, project or event by name; null where the kind says it all. */
  name: v.nullable(BothScriptsSchema),
});
export type Scope = v.InferOutput<typeof ScopeSchema>;

export const WhenSchema = v.strictObject({
  /** The report's own words for the time (Simplified), or null. */
  text: v.nullable(v.string()),
  /** ISO 8601, as precise as the text; null where it cannot be told. */
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  basis: v.picklist(["stated", "deictic", "unstated"]),
});
export type When = v.InferOutput<typeof WhenSchema>;

/** One number as a report states it. The span lies in the sentence, the same in both scripts. */
export const FigureSchema = v.object({
  /** `f` and the offset in `source` of its first character. */
  id: v.pipe(v.string(), v.regex(/^f\d+$/)),
  sentence: v.string(),
  ...SpanEntries,
  /** The words of the span, Simplified. */
  text: v.string(),
  /** In `unit`; a plain value has low = high; both null for dimension none and masked numbers. */
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  unit: v.nullable(v.picklist(UNIT_NAMES)),
  dimension: v.picklist(DIMENSIONS),
  base: v.nullable(v.object({ low: v.number(), high: v.number(), unit: v.string() })),
  per: v.nullable(v.picklist(PERIODS)),
  qualifier: v.picklist(QUALIFIERS),
  role: v.picklist(ROLES),
  change: v.nullable(v.picklist(["growth", "decline"])),
  theme: v.nullable(ThemeSchema),
  /** For governance: order or livelihood; else null. */
  topic: v.nullable(TopicSchema),
  measure: v.nullable(v.picklist(MEASURES)),
  scope: ScopeSchema,
  when: WhenSchema,
  /** A problem, case or hazard; only people say so. */
  issue: v.boolean(),
  /** The noun that is counted, as short as it can stand alone; null for dates and names. */
  counts: v.nullable(BothScriptsSchema),
  /** For dates: ISO 8601, as precise as the text. */
  date: v.optional(v.string()),
  /** The number is masked or damaged in the source, so no value is read. */
  masked: v.optional(v.literal(true)),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

/** A figure of a town with what people curate about it. */
export const CuratedFigureSchema = v.object({
  ...FigureSchema.entries,
  /** Stands alone in a chart; null for dates and names. */
  label: v.nullable(WordsSchema),
  indicator: v.nullable(v.string()),
  /** The fields that `town.yaml` sets otherwise than the rules read them. */
  corrected: v.array(v.string()),
});
export type CuratedFigure = v.InferOutput<typeof CuratedFigureSchema>;

const DATA_ROLE_SET: ReadonlySet<Role> = new Set(DATA_ROLES);

/** Whether a figure is data, not a date or part of a name. */
export const isData = (figure: { readonly role: Role }): boolean => DATA_ROLE_SET.has(figure.role);
