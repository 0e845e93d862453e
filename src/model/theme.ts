import * as v from "valibot";
import { WordsSchema, type BothScripts } from "./words.ts";

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

/** The one-character stamp of each theme. */
export const THEME_SEALS: Readonly<Record<Theme, BothScripts>> = {
  organization: { hans: "组", hant: "組" },
  industry: { hans: "产", hant: "產" },
  ecology: { hans: "生", hant: "生" },
  culture: { hans: "文", hant: "文" },
  governance: { hans: "治", hant: "治" },
  talent: { hans: "才", hant: "才" },
};

/** The two parts in which governance is always drawn. */
export const TOPICS = ["order", "livelihood"] as const;
export type Topic = (typeof TOPICS)[number];
export const TopicSchema = v.picklist(TOPICS);

/** A theme as people describe it in `data/themes.yaml`. */
export const ThemeEntrySchema = v.strictObject({
  id: ThemeSchema,
  label: WordsSchema,
  covers: WordsSchema,
});
export type ThemeEntry = v.InferOutput<typeof ThemeEntrySchema>;
