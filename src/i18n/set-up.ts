import i18next from "i18next";
import type { Locale } from "../model/words.ts";
import type { Translate } from "./translate.ts";

/** The interface in one language. */
export interface Translation {
  readonly t: Translate;
  readonly language: Locale;
}

const WORDS = {
  "zh-Hant": () => import("./zh-Hant.json"),
  "zh-Hans": () => import("./zh-Hans.json"),
  en: () => import("./en.json"),
};

/** What stands in for a language whose words cannot be loaded, nearest first. */
const INSTEAD: Readonly<Record<Locale, readonly Locale[]>> = {
  "zh-Hant": ["zh-Hans", "en"],
  "zh-Hans": ["zh-Hant", "en"],
  en: ["zh-Hans", "zh-Hant"],
};

// The words of a language come when they are first asked for.
void i18next.init({
  supportedLngs: Object.keys(WORDS),
  fallbackLng: false,
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});

const loaded = new Map<Locale, Translation>();
const listeners = new Set<() => void>();
// Until the first words have come, a path stands for its text.
let shown: Translation = { t: (path) => path, language: "zh-Hans" };

/** Loads the interface's words in a language, once, and shows them. */
export async function showLocale(language: Locale): Promise<void> {
  if (!loaded.has(language)) {
    const { default: words } = await WORDS[language]();
    i18next.addResourceBundle(language, "translation", words);
    const t = i18next.getFixedT(language);
    loaded.set(language, { t: (path, slots = {}) => t(path, slots), language });
  }
  shown = loaded.get(language) ?? shown;
  for (const tell of listeners) tell();
}

/** The interface in the language that is shown now. */
export const shownTranslation = (): Translation => shown;

/** Calls back whenever another language is shown; returns how to stop it. */
export function onTranslation(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** Shows the words of a language or, where they cannot be loaded, those of another. Fails where no language can. */
export const showLocaleOrOther = (locale: Locale): Promise<void> =>
  INSTEAD[locale].reduce(
    (present, other) => present.catch(() => showLocale(other)),
    showLocale(locale),
  );
