import { readNumeral } from "../../chinese/numerals.ts";

const TIME = String.raw`(?:[\sT]{0,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?`;
const WEEKDAY = String.raw`(?:\s?[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?`;
const CHINESE = "[〇○零一二三四五六七八九十]";

/**
 * A year, month and day, in digits or in words, with the day of the week and
 * the time of day where they follow.
 */
export const DATE = new RegExp(
  String.raw`(?:(?:(?:中华|中華)?[民][国國]\s?\d{2,3}|\d{4})\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?:\s?日)?|${CHINESE}{4}年${CHINESE}{1,2}月${CHINESE}{1,3}日)${WEEKDAY}${TIME}`,
  "u",
);

/** A date whose year counts from the founding of the Republic; only a label tells it from other numbers. */
export const MINGUO_DATE = new RegExp(
  String.raw`1\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)(?:\s?日)?${WEEKDAY}${TIME}`,
  "u",
);

const NUMBERS = new RegExp(String.raw`\d+|${CHINESE}+`, "gu");
const MINGUO = 1911;
const FIRST_YEAR = 1000;

/** The day of a date as ISO 8601; null where there is no such day. */
export function readDay(text: string): string | null {
  const numbers = Array.from(
    text.matchAll(NUMBERS),
    ({ 0: digits }) => readNumeral(digits, 0)?.low,
  );
  const [told = 0, month = 0, day = 0] = numbers;
  const isValid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const year = told < FIRST_YEAR ? told + MINGUO : told;
  return isValid ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
