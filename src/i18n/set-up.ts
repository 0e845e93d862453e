import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Locale } from "../model/words.ts";

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

/** Starts i18next without words; `showLocale` brings those of one language at a time. */
export const setUpWords = () =>
  i18next.use(initReactI18next).init({
    supportedLngs: Object.keys(WORDS),
    fallbackLng: false,
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });

/** Loads the interface's words in a language, once, and shows them. */
export async function showLocale(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, "translation")) {
    const { default: words } = await WORDS[locale]();
    i18next.addResourceBundle(locale, "translation", words);
  }
  await i18next.changeLanguage(locale);
}

/** Shows the words of a language or, where they cannot be loaded, those of another. Fails where no language can. */
export const showLocaleOrOther = (locale: Locale): Promise<void> =>
  INSTEAD[locale].reduce(
    (shown, other) => shown.catch(() => showLocale(other)),
    showLocale(locale),
  );
