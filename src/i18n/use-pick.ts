import { useCallback } from "react";
import { useTranslation } from "./use-translation.ts";
import type { Words } from "../model/words.ts";

/** Picks from words that are kept in three languages those of the interface's language. */
export function usePick(): (words: Words) => string {
  const { language } = useTranslation();
  return useCallback(
    ({ hans, hant, en }) => (language === "en" ? en : language === "zh-Hant" ? hant : hans),
    [language],
  );
}
