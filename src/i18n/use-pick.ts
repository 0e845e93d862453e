import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Words } from "../model/words.ts";

/** Picks from words that are kept in three languages those of the interface's language. */
export function usePick(): (words: Words) => string {
  const { language } = useTranslation().i18n;
  return useCallback(
    ({ hans, hant, en }) => (language === "en" ? en : language === "zh-Hant" ? hant : hans),
    [language],
  );
}
