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
// Until the first words have come, a path stands for its text.
let shown: Translation = { t: (path) => path, language: "zh-Hans" };

/** Loads the interface's words in a language, once; from then on they are those that are shown. */
export async function showLocale(language: Locale): Promise<void> {
  if (!loaded.has(language)) {
    const { default: words } = await WORDS[language]();
    i18next.addResourceBundle(language, "translation", words);
    loaded.set(language, { t: translateTo(language), language });
  }
  shown = loaded.get(language) ?? shown;
}

const SLOT = /\{\{(\w+)\}\}/gu;

/**
 * Words are asked of i18next once, with their slots open: a page needs them by
 * the thousand, and a change of language all of them at once. A slot without a
 * value stays.
 */
function translateTo(language: Locale): Translate {
  const t = i18next.getFixedT(language);
  const said = new Map<string, string>();
  return (path, slots) => {
    const words = said.get(path) ?? t(path, { skipInterpolation: true });
    said.set(path, words);
    if (slots === undefined) return words;
    return words.replaceAll(SLOT, (slot, name: string) => String(slots[name] ?? slot));
  };
}

/** The interface in a language, or null until its words have come. */
export const translationIn = (language: Locale): Translation | null => loaded.get(language) ?? null;

/** The interface in the language whose words came last. */
export const shownTranslation = (): Translation => shown;

/** Shows the words of a language or, where they cannot be loaded, those of another. Fails where no language can. */
export const showLocaleOrOther = (locale: Locale): Promise<void> =>
  INSTEAD[locale].reduce(
    (present, other) => present.catch(() => showLocale(other)),
    showLocale(locale),
  );
