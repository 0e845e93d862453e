import { useEffect, useLayoutEffect } from "react";
import { useSettings } from "../address/settings.ts";
import { showLocale } from "../i18n/set-up.ts";

/** Carries the settings over to the document: its language, its words, light or dark. */
export function useDocumentSettings(): void {
  const { script, locale, scheme } = useSettings();
  useEffect(() => {
    void showLocale(locale).then(() => {
      document.documentElement.lang = locale;
    });
  }, [locale]);
  useLayoutEffect(() => {
    document.documentElement.dataset["script"] = script;
  }, [script]);
  useLayoutEffect(() => {
    if (scheme === null) delete document.documentElement.dataset["scheme"];
    else document.documentElement.dataset["scheme"] = scheme;
  }, [scheme]);
}
