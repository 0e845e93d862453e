import { useCallback } from "react";
import type { Location } from "react-router";
import type { Locale, Script } from "../model/words.ts";
import { readMemory, writeMemory } from "./memory.ts";
import { useRewriteSearch } from "./search.ts";
import { useAddress } from "./shown-address.ts";

export type Lang = "zh" | "en";
export type { Locale };
export type Scheme = "light" | "dark";

/** How the site is read: the script of all Chinese, the language of the interface, and light or dark. */
export interface Settings {
  readonly script: Script;
  readonly lang: Lang;
  /** Null: as the system has it. */
  readonly scheme: Scheme | null;
}

/** What an address or a memory says of the settings; what it does not say or what makes no sense is absent. */
export function parseSettings(params: URLSearchParams): Partial<Settings> {
  const script = params.get("script");
  const lang = params.get("lang");
  const scheme = params.get("scheme");
  return {
    ...(script === "hans" || script === "hant" ? { script } : {}),
    ...(lang === "zh" || lang === "en" ? { lang } : {}),
    ...(scheme === "light" || scheme === "dark" ? { scheme } : {}),
  };
}

/** The settings that a browser's languages ask for: the first of them that is Chinese or English decides. */
export function settingsOf(languages: readonly string[]): Settings {
  for (const tag of languages.map((language) => language.toLowerCase())) {
    if (/^zh-(tw|hk|mo|hant)/u.test(tag)) return { script: "hant", lang: "zh", scheme: null };
    if (/^zh\b/u.test(tag)) return { script: "hans", lang: "zh", scheme: null };
    if (/^en\b/u.test(tag)) break;
  }
  return { script: "hans", lang: "en", scheme: null };
}

/** The language tag of the interface. */
export const localeOf = ({ script, lang }: Settings): Locale =>
  lang === "en" ? "en" : langOf(script);

/** The language tag of a run of Chinese. */
export const langOf = (script: Script) => (script === "hant" ? "zh-Hant" : "zh-Hans");

/** How a page stands that is made at build, before there is a reader. */
const STILL: Settings = { script: "hans", lang: "zh", scheme: null };

/** The settings in force: the address wins over memory, memory over the browser. */
export const readSettings = (params: URLSearchParams): Settings => ({
  ...(typeof document === "undefined"
    ? STILL
    : { ...settingsOf(navigator.languages), ...parseSettings(readMemory()) }),
  ...parseSettings(params),
});

/** As the present address and the memory have it: each move has a location of its own, and hundreds of parts ask. */
const settingsAt = new WeakMap<Location, Settings & { readonly locale: Locale }>();

/** The settings in force, and the language tag of the interface that they ask for. */
export function useSettings(): Settings & { readonly locale: Locale } {
  const location = useAddress();
  const known = settingsAt.get(location);
  if (known !== undefined) return known;
  const read = readSettings(new URLSearchParams(location.search));
  const settings = { ...read, locale: localeOf(read) };
  settingsAt.set(location, settings);
  return settings;
}

/** Changes settings, in the address and in the memory. */
export function useChangeSettings(): (part: Partial<Settings>) => void {
  const rewrite = useRewriteSearch();
  return useCallback(
    (part) => {
      writeMemory(part);
      rewrite((now) => {
        for (const [name, value] of Object.entries(part)) {
          if (value === null) now.delete(name);
          else now.set(name, value);
        }
      });
    },
    [rewrite],
  );
}
