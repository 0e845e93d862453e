import * as v from "valibot";

/** The two ways of writing Chinese: Simplified and Traditional. */
export const SCRIPTS = ["hans", "hant"] as const;
export type Script = (typeof SCRIPTS)[number];

/** The same Chinese words in both scripts. */
export const BothScriptsSchema = v.strictObject({
  hans: v.pipe(v.string(), v.nonEmpty()),
  hant: v.pipe(v.string(), v.nonEmpty()),
});
export type BothScripts = v.InferOutput<typeof BothScriptsSchema>;

/** Words of the interface in its three languages; the Chinese is written, not converted. */
export const WordsSchema = v.strictObject({
  ...BothScriptsSchema.entries,
  en: v.pipe(v.string(), v.nonEmpty()),
});
export type Words = v.InferOutput<typeof WordsSchema>;

/** The languages of the interface, as tags. */
export const LOCALES = ["zh-Hant", "zh-Hans", "en"] as const;
export type Locale = (typeof LOCALES)[number];
