import { useEffect, useLayoutEffect, useState } from "react";
import { useSettings } from "../address/settings.ts";
import { showLocale, shownTranslation, translationIn, type Translation } from "../i18n/set-up.ts";
import type { Locale } from "../model/words.ts";
import { afterNextPaint } from "../ui/turns.ts";

interface DocumentSettings {
  /** The words that are shown: in the language that is asked for, or until those have come in the one before. */
  readonly translation: Translation;
  /** Whether the words of the language that is asked for cannot be loaded. */
  readonly wordsFailed: boolean;
}

/** Carries the settings over to the document: its language, light or dark. */
export function useDocumentSettings(): DocumentSettings {
  const { script, locale, scheme } = useSettings();
  const [before, setBefore] = useState(shownTranslation);
  const [failed, setFailed] = useState<Locale | null>(null);
  const translation = translationIn(locale) ?? before;
  useEffect(() => {
    showLocale(locale).then(
      () => {
        setBefore(shownTranslation);
        setFailed(null);
      },
      () => {
        setFailed(locale);
      },
    );
  }, [locale]);
  useEffect(() => {
    let isCurrent = true;
    // Every element is styled anew for it; each part of the page has its own language by then.
    afterNextPaint(() => {
      if (isCurrent) document.documentElement.lang = translation.language;
    });
    return () => {
      isCurrent = false;
    };
  }, [translation]);
  useLayoutEffect(() => {
    document.documentElement.dataset["script"] = script;
  }, [script]);
  useLayoutEffect(() => {
    if (scheme === null) delete document.documentElement.dataset["scheme"];
    else document.documentElement.dataset["scheme"] = scheme;
  }, [scheme]);
  return { translation, wordsFailed: failed === locale };
}
