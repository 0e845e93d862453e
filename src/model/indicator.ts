import * as v from "valibot";
import { MEASURES } from "./figure.ts";
import { ThemeSchema } from "./theme.ts";
import { UNIT_NAMES } from "./unit.ts";
import { WordsSchema } from "./words.ts";

/** A thing that two or more reports count in the same sense, so that it can be set side by side. */
const SharedSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]+$/)),
  verdict: v.literal("shared"),
  theme: ThemeSchema,
  unit: v.picklist(UNIT_NAMES),
  measure: v.picklist(MEASURES),
  /** A short name: "Party-member volunteers". */
  label: WordsSchema,
  /** The question that it answers, as a chart's title. */
  question: WordsSchema,
  counts: WordsSchema,
  excludes: WordsSchema,
  /** What stands in the way of reading the rows as one series; shown under the chart. */
  caveat: WordsSchema,
});
export type Indicator = v.InferOutput<typeof SharedSchema>;

/** Things that look alike in two reports and are not the same; listed so that nobody pairs them. */
const AlikeOnlySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]+$/)),
  verdict: v.literal("alike-only"),
  theme: ThemeSchema,
  label: WordsSchema,
  reason: WordsSchema,
  /** The figures or words that tempt, each by its town and its quote (Simplified). */
  quotes: v.pipe(v.array(v.strictObject({ town: v.string(), exact: v.string() })), v.minLength(2)),
});
export type AlikeOnly = v.InferOutput<typeof AlikeOnlySchema>;

export const IndicatorEntrySchema = v.variant("verdict", [SharedSchema, AlikeOnlySchema]);
export type IndicatorEntry = v.InferOutput<typeof IndicatorEntrySchema>;

export const INDICATORS_SCHEMA = "five-towns/indicators@1";

/** `indicators.json`: what reports count alike or only seem to, in full. */
export const IndicatorsSchema = v.object({
  schema: v.literal(INDICATORS_SCHEMA),
  indicators: v.array(IndicatorEntrySchema),
});
export type Indicators = v.InferOutput<typeof IndicatorsSchema>;

/** What every view knows of an indicator. */
export const IndicatorHeadSchema = v.object({
  id: v.string(),
  verdict: v.picklist(["shared", "alike-only"]),
  theme: ThemeSchema,
});
