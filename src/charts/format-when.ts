import type { Locale } from "../model/words.ts";
import type { When } from "../model/figure.ts";
import { inScript } from "./in-script.ts";

/**
 * The time of a figure, short: 2023年1月—7月, “今年以来” where the report's own
 * words are all there is, null where it tells nothing (in English also where
 * the words are Chinese only).
 */
export function formatWhen({ text, from, to }: When, locale: Locale): string | null {
  if (from === null && to === null) {
    if (text === null || locale === "en") return null;
    return `“${inScript(text, locale === "zh-Hant" ? "hant" : "hans")}”`;
  }
  if (from === null) return (locale === "en" ? "to " : "至") + month(to ?? "", locale);
  if (to === null) return (locale === "en" ? "from " : "自") + month(from, locale);
  const [start, end] = [from.slice(0, 4), to.slice(0, 4)];
  if (coversYears(from, to))
    return start === end ? year(start, locale) : `${start}–${year(end, locale)}`;
  return range(from, to, locale);
}

const coversYears = (from: string, to: string) =>
  /^\d{4}(-01(-01)?)?$/u.test(from) && /^\d{4}(-12(-31)?)?$/u.test(to);

const year = (iso: string, locale: Locale) => format(`${iso}-01`, { year: "numeric" }, locale);

const month = (iso: string, locale: Locale) => format(iso, monthOptions(iso, locale), locale);

const monthOptions = (iso: string, locale: Locale): Intl.DateTimeFormatOptions =>
  iso.length > 4
    ? { year: "numeric", month: locale === "en" ? "short" : "long" }
    : { year: "numeric" };

// Written here, not by Intl's formatRange, whose words differ between engines.
function range(from: string, to: string, locale: Locale): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${month(from, locale)}–${month(to, locale)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return month(to, locale);
  if (locale === "en") return `${format(from, { month: "short" }, locale)}–${month(to, locale)}`;
  return `${year(from.slice(0, 4), locale)}${Number(from.slice(5, 7))}–${Number(to.slice(5, 7))}月`;
}

const format = (iso: string, options: Intl.DateTimeFormatOptions, locale: Locale) =>
  formatOf(options, locale).format(new Date(iso));

const formats = new Map<string, Intl.DateTimeFormat>();

// Made once for each, for making one takes longer than using it a hundred times.
function formatOf(options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormat {
  const name = [locale, options.year, options.month].join(" ");
  const known = formats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formats.set(name, made);
  return made;
}
