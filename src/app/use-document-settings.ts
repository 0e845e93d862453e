import { useEffect, useLayoutEffect, useState } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useSettings } from "../address/settings.ts";
import { showLocale } from "../i18n/set-up.ts";
import type { Locale } from "../model/words.ts";

/**
 * Carries the settings over to the document: its language, its words, light or
 * dark. Where the words of a language cannot be loaded those that are there
 * stay, and this is told.
 */
export function useDocumentSettings(): { readonly wordsFailed: boolean } {
  const { script, locale, scheme } = useSettings();
  const { language } = useTranslation();
  const [failed, setFailed] = useState<Locale | null>(null);
  useEffect(() => {
    showLocale(locale).then(
      () => {
        setFailed(null);
      },
      () => {
        setFailed(locale);
      },
    );
  }, [locale]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    document.documentElement.dataset["script"] = script;
  }, [script]);
  useLayoutEffect(() => {
    if (scheme === null) delete document.documentElement.dataset["scheme"];
    else document.documentElement.dataset["scheme"] = scheme;
  }, [scheme]);
  return { wordsFailed: failed === locale };
}
