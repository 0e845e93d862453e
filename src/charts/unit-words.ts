import type { Per } from "../model/figure.ts";
import type { Unit } from "../model/unit.ts";

/** What stands after an English number: for one, for many. */
type UnitWords = readonly [one: string, many: string];

const both = (word: string): UnitWords => [word, word];

// People, happenings and things are named by the figure's own label, so that
// their short value is the bare number: "Study sessions: 10".
const SHORT: Record<Unit, UnitWords> = {
  CNY: both("CNY"),
  USD: both("USD"),
  HKD: both("HKD"),
  TWD: both("TWD"),
  mu: both("mu"),
  ha: both("ha"),
  m2: both("m²"),
  km2: both("km²"),
  km: both("km"),
  m: both("m"),
  cm: both("cm"),
  mm: both("mm"),
  li: both("li"),
  t: both("t"),
  kg: both("kg"),
  m3: both("m³"),
  kWh: both("kWh"),
  kW: both("kW"),
  MW: both("MW"),
  "%": both("%"),
  pp: ["point", "points"],
  ratio: both(""),
  fold: both("times as much"),
  person: both(""),
  "person-time": ["person-time", "person-times"],
  household: ["household", "households"],
  time: both(""),
  item: both(""),
  hour: ["hour", "hours"],
  day: ["day", "days"],
  month: ["month", "months"],
  year: ["year", "years"],
  age: ["year old", "years old"],
};

const SPOKEN: Partial<Record<Unit, UnitWords>> = {
  "%": both("percent"),
  pp: ["percentage point", "percentage points"],
  m2: ["square metre", "square metres"],
  km2: ["square kilometre", "square kilometres"],
  m3: ["cubic metre", "cubic metres"],
  ha: ["hectare", "hectares"],
  km: ["kilometre", "kilometres"],
  m: ["metre", "metres"],
  t: ["tonne", "tonnes"],
  kg: ["kilogram", "kilograms"],
  kWh: ["kilowatt-hour", "kilowatt-hours"],
  person: ["person", "people"],
  time: ["time", "times"],
};

/** An English unit in the number that its value asks for; empty where the short form has none. */
export function englishUnit(unit: Unit, value: number, form: "short" | "spoken"): string {
  const [one, many] = (form === "spoken" ? SPOKEN[unit] : undefined) ?? SHORT[unit];
  return value === 1 ? one : many;
}

export const ENGLISH_PER: Record<Per, string> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  quarter: "a quarter",
  year: "a year",
  person: "per person",
  household: "per household",
  mu: "per mu",
  village: "per village",
};

/** Written before the value, as the reports do: 每周不少于2次, 人均150学时以上. */
export const CHINESE_PER: Record<Per, { readonly hans: string; readonly hant: string }> = {
  hour: { hans: "每小时", hant: "每小時" },
  day: { hans: "每天", hant: "每天" },
  week: { hans: "每周", hant: "每週" },
  month: { hans: "每月", hant: "每月" },
  quarter: { hans: "每季度", hant: "每季度" },
  year: { hans: "每年", hant: "每年" },
  person: { hans: "人均", hant: "人均" },
  household: { hans: "户均", hant: "戶均" },
  mu: { hans: "亩均", hant: "畝均" },
  village: { hans: "每村", hant: "每村" },
};
