import * as v from "valibot";
import { WordsSchema, BothScriptsSchema } from "./words.ts";

/** The six themes, in the order in which they are always shown. */
export const THEMES = [
  "organization",
  "industry",
  "ecology",
  "culture",
  "governance",
  "talent",
] as const;
export type Theme = (typeof THEMES)[number];
export const ThemeSchema = v.picklist(THEMES);

/** The two parts in which governance is always drawn. */
export const TOPICS = ["order", "livelihood"] as const;
export type Topic = (typeof TOPICS)[number];
export const TopicSchema = v.picklist(TOPICS);

/** A theme as people describe it in `data/themes.yaml`. */
export const ThemeEntrySchema = v.strictObject({
  id: ThemeSchema,
  seal: BothScriptsSchema,
  label: WordsSchema,
  covers: WordsSchema,
});
export type ThemeEntry = v.InferOutput<typeof ThemeEntrySchema>;
