import { describe, expect, test } from "vitest";
import { timeSpan } from "../../../src/features/overview/time-span.ts";
import { aPlace } from "../../helpers/a-place.ts";

const telling = (from: string | null, to: string | null, date: string | null = null) => {
  const place = aPlace("a");
  return {
    ...place,
    period: { ...place.period, from, to },
    published: { ...place.published, date },
  };
};

const untold = telling(null, null);

describe("timeSpan", () => {
  test.each([
    [
      "from the first that is told to the last",
      [telling("2021-01-01", "2021-12-31"), telling(null, null, "2023-07-25")],
      [2021, 2022, 2023],
    ],
    ["one where all is told of it", [telling("2023", "2023")], [2023]],
    ["those that are told, past reports that tell none", [untold, telling("2022", "2022")], [2022]],
    ["none where no report tells a date", [untold], []],
  ])("covers whole years: %s", (_which, places, years) => {
    expect(timeSpan(places).years).toEqual(years);
  });

  test.each([
    ["a year", "2022", "2022", { start: 0.5, end: 1 }],
    ["months", "2021-04", "2021-06", { start: 0.125, end: 0.25 }],
    ["days", "2021-01-01", "2022-12-31", { start: 0, end: 1 }],
  ])("places %s with its last moment", (_what, from, to, stretch) => {
    const span = timeSpan([telling("2021", "2022")]);
    const place = telling(from, to);
    expect(span.periodOf(place)?.start).toBeCloseTo(stretch.start, 10);
    expect(span.periodOf(place)?.end).toBeCloseTo(stretch.end, 10);
  });

  test("places a day of publication within its year", () => {
    const day = telling("2021", "2022", "2022-07-01");
    expect(timeSpan([day]).publishedOf(day)).toBeCloseTo(0.75, 10);
  });

  test("draws nothing for what is not told, nor for a period open at an end", () => {
    const open = telling("2022", null);
    const span = timeSpan([open]);
    expect(span.periodOf(open)).toBeNull();
    expect(span.periodOf(untold)).toBeNull();
    expect(span.publishedOf(untold)).toBeNull();
  });
});
