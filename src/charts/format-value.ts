import type { Locale } from "../model/words.ts";
import type { Figure } from "../model/figure.ts";
import type { Script } from "../model/words.ts";
import { CHINESE_PER, ENGLISH_PER, englishUnit } from "./unit-words.ts";
import { inScript } from "./in-script.ts";

/** What the value of a figure is written from. */
export type Valued = Pick<Figure, "text" | "low" | "high" | "unit" | "per" | "qualifier">;

/**
 * The short value of a figure with its hedge: in Chinese the report's own
 * words, 2500余亩 or 2500餘畝; in English "2,500+ mu". Dates, names and masked
 * numbers have no value and stay the report's words in every language.
 */
export function formatValue(figure: Valued, locale: Locale): string {
  return locale === "en" ? englishValue(figure, "short") : chineseValue(figure, scriptOf(locale));
}

/** The value as it is read aloud: "more than 2,500 mu", with the direction of a change. */
export function speakValue(figure: Valued & Pick<Figure, "change">, locale: Locale): string {
  if (locale === "en") {
    const value = englishValue(figure, "spoken");
    return figure.change === null ? value : `${value} ${figure.change}`;
  }
  const value = chineseValue(figure, scriptOf(locale));
  if (figure.change === null) return value;
  return CHANGE[figure.change][scriptOf(locale)] + value;
}

const CHANGE = {
  growth: { hans: "增长", hant: "增長" },
  decline: { hans: "下降", hant: "下降" },
} as const;

const scriptOf = (locale: "zh-Hans" | "zh-Hant"): Script =>
  locale === "zh-Hant" ? "hant" : "hans";

function chineseValue({ text, per }: Valued, script: Script): string {
  const value = inScript(text, script);
  // 1亿千瓦时/年 says it itself.
  const said = per === null || /[/每均]/u.test(text);
  return said ? value : CHINESE_PER[per][script] + value;
}

type Form = "short" | "spoken";

function englishValue(figure: Valued, form: Form): string {
  const { low, high, unit, per } = figure;
  if (low === null || high === null || unit === null) return figure.text;
  const plain = figure.qualifier === "exact" && low === high;
  return [
    hedge(figure, rangeOf(low, high), form),
    englishUnit(unit, plain ? high : Number.POSITIVE_INFINITY, form),
    per === null ? "" : ENGLISH_PER[per],
  ]
    .filter((part) => part !== "")
    .join(" ");
}

interface Amount {
  readonly digits: string;
  /** "million", or empty for a number that is written out. */
  readonly magnitude: string;
}

function rangeOf(low: number, high: number): Amount {
  const [from, to] = [amountOf(low), amountOf(high)];
  if (low === high) return to;
  if (from.magnitude === to.magnitude) return { ...to, digits: `${from.digits}–${to.digits}` };
  return { digits: `${written.format(low)}–${written.format(high)}`, magnitude: "" };
}

const written = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
const compact = new Intl.NumberFormat("en", {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 6,
});

// Below a million a number is written out: 19,920 says more than 19.92 thousand.
function amountOf(value: number): Amount {
  if (Math.abs(value) < 1e6) return { digits: written.format(value), magnitude: "" };
  const parts = compact.formatToParts(value);
  const magnitude = parts.find(({ type }) => type === "compact")?.value ?? "";
  const digits = parts.filter(({ type }) => type !== "compact" && type !== "literal");
  return { digits: digits.map((part) => part.value).join(""), magnitude };
}

function hedge(figure: Valued, { digits, magnitude }: Amount, form: Form): string {
  const number = (mark = "") => `${digits}${mark}${magnitude === "" ? "" : ` ${magnitude}`}`;
  const spoken = form === "spoken";
  switch (figure.qualifier) {
    case "exact":
      return isVague(figure) ? `some ${number()}` : number();
    case "more-than":
      return spoken ? `more than ${number()}` : number("+");
    case "at-least":
      return spoken ? `at least ${number()}` : `≥${number()}`;
    case "less-than":
      return spoken ? `less than ${number()}` : `<${number()}`;
    case "at-most":
      return spoken ? `at most ${number()}` : `≤${number()}`;
    case "about":
      if (isNearly(figure)) return `nearly ${number()}`;
      if (!/[余多]/u.test(figure.text)) return `about ${number()}`;
      return spoken ? `about ${number()} or more` : `about ${number("+")}`;
  }
}

// 数十 and 二三十 are read as ranges, but state no bound: 3—5万元 does.
const isVague = ({ text, low, high }: Valued) => low !== high && !/[-—–―~～至到]/u.test(text);

/** Whether an `about` figure says that it stays below its number (近100). */
export const isNearly = ({ text, qualifier }: Pick<Figure, "text" | "qualifier">): boolean =>
  qualifier === "about" && /将?近|接近/u.test(text);
