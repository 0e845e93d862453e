/**
 * Every unit that a figure can have, with its dimension and its factor to the
 * dimension's base unit. Closed: a measure word that is not listed is `item`.
 * A `null` factor means that the unit is never converted (currencies, durations).
 */
export const UNITS = {
  CNY: { dimension: "money", base: "CNY", factor: 1 },
  USD: { dimension: "money", base: null, factor: null },
  HKD: { dimension: "money", base: null, factor: null },
  TWD: { dimension: "money", base: null, factor: null },
  // GB 3100 does not list mu; 1 mu = 10000/15 m² (State Council order of 1959, 15 mu to the hectare).
  mu: { dimension: "area", base: "m2", factor: 10000 / 15 },
  ha: { dimension: "area", base: "m2", factor: 10000 },
  m2: { dimension: "area", base: "m2", factor: 1 },
  km2: { dimension: "area", base: "m2", factor: 1e6 },
  km: { dimension: "length", base: "m", factor: 1000 },
  m: { dimension: "length", base: "m", factor: 1 },
  cm: { dimension: "length", base: "m", factor: 0.01 },
  mm: { dimension: "length", base: "m", factor: 0.001 },
  li: { dimension: "length", base: "m", factor: 500 },
  t: { dimension: "mass", base: "kg", factor: 1000 },
  kg: { dimension: "mass", base: "kg", factor: 1 },
  m3: { dimension: "volume", base: "m3", factor: 1 },
  kWh: { dimension: "energy", base: "kWh", factor: 1 },
  kW: { dimension: "power", base: "kW", factor: 1 },
  MW: { dimension: "power", base: "kW", factor: 1000 },
  "%": { dimension: "ratio", base: "1", factor: 0.01 },
  pp: { dimension: "ratio", base: "1", factor: 0.01 },
  ratio: { dimension: "ratio", base: "1", factor: 1 },
  fold: { dimension: "ratio", base: "1", factor: 1 },
  person: { dimension: "people", base: "person", factor: 1 },
  "person-time": { dimension: "people", base: "person-time", factor: 1 },
  household: { dimension: "households", base: "household", factor: 1 },
  time: { dimension: "occurrences", base: "time", factor: 1 },
  item: { dimension: "count", base: "item", factor: 1 },
  hour: { dimension: "duration", base: null, factor: null },
  day: { dimension: "duration", base: null, factor: null },
  month: { dimension: "duration", base: null, factor: null },
  year: { dimension: "duration", base: null, factor: null },
  age: { dimension: "duration", base: null, factor: null },
} as const;

export type Unit = keyof typeof UNITS;
export const UNIT_NAMES: readonly Unit[] = Object.keys(UNITS).filter(
  (name): name is Unit => name in UNITS,
);

/** `none` is for dates and names, which have no unit and no value. */
export const DIMENSIONS = [
  "money",
  "area",
  "length",
  "mass",
  "volume",
  "energy",
  "power",
  "ratio",
  "people",
  "households",
  "occurrences",
  "count",
  "duration",
  "none",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const dimensionOf = (unit: Unit): Dimension => UNITS[unit].dimension;

/** The bounds in the dimension's base unit, rounded to the microunit; null where the unit is never converted. */
export function toBase(unit: Unit, low: number, high: number) {
  const { base, factor } = UNITS[unit];
  if (base === null) return null;
  return { low: round(low * factor), high: round(high * factor), unit: base };
}

// Twelve significant digits: enough for the contract's 1e-6, and free of binary dust.
const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));
