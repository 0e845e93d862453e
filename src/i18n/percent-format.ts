import type { Locale } from "../model/words.ts";

const formats = new Map<Locale, Intl.NumberFormat>();

/** How shares are written in a language; made once for each, for making it takes longer than using it a hundred times. */
export function percentFormat(locale: Locale): Intl.NumberFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, { style: "percent" });
  formats.set(locale, format);
  return format;
}
