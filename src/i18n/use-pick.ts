import type { Locale, Words } from "../model/words.ts";
import { useTranslation } from "./use-translation.ts";

const PICKS: Readonly<Record<Locale, (words: Words) => string>> = {
  "zh-Hant": ({ hant }) => hant,
  "zh-Hans": ({ hans }) => hans,
  en: ({ en }) => en,
};

/** Picks from words that are kept in three languages those of one. */
export const pickIn = (language: Locale): ((words: Words) => string) => PICKS[language];

/** Picks from words that are kept in three languages those of the interface's language. */
export const usePick = (): ((words: Words) => string) => pickIn(useTranslation().language);
