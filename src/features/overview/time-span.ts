import type { Place } from "../../model/corpus.ts";

/** A stretch of the strip; both ends are parts of it, 0 to 1. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The years that the strip covers, and where on it a place's period and day of publication stand. */
export interface TimeSpan {
  readonly years: readonly number[];
  readonly periodOf: (place: Dated) => Stretch | null;
  readonly publishedOf: (place: Dated) => number | null;
}

type Dated = Pick<Place, "period" | "published">;

/** Whole years from the first that any place tells to the last; no years where none is told. */
export function timeSpan(places: readonly Dated[]): TimeSpan {
  const told = places
    .flatMap(({ period, published }) => [period.from, period.to, published.date])
    .filter((date) => date !== null)
    .map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...told);
  const years =
    told.length === 0
      ? []
      : Array.from({ length: Math.max(...told) - first + 1 }, (_, nth) => first + nth);
  const at = (date: string, part: "start" | "end") => (yearsOf(date, part) - first) / years.length;
  return {
    years,
    periodOf: ({ period: { from, to } }) =>
      from === null || to === null ? null : { start: at(from, "start"), end: at(to, "end") },
    publishedOf: ({ published: { date } }) => (date === null ? null : at(date, "start")),
  };
}

/** An ISO date, as precise as it is, as a number of years: its first moment or its last. */
function yearsOf(date: string, part: "start" | "end"): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return part === "start" ? year : year + 1;
  if (day === undefined) return year + (part === "start" ? month - 1 : month) / 12;
  const days = part === "start" ? day - 1 : day;
  return year + (month - 1 + days / daysIn(year, month)) / 12;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
