import { describe, expect, test } from "vitest";
import { Places } from "../../../src/pipeline/extract/places.ts";

const places = (...spans: readonly (readonly [start: number, end: number])[]): Places<string> => {
  const made = new Places<string>();
  for (const [start, end] of spans) made.add(start, end, `${start}–${end}`);
  return made;
};

describe("places of a text", () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 3],
    [9, 3],
  ])("that begin at 2, 5 and 5 begin at %i or later from number %i on", (at, index) => {
    expect(places([2, 3], [5, 6], [5, 8]).firstFrom(at)).toBe(index);
  });

  test.each([
    [0, 9, true],
    [2, 4, true],
    [3, 6, true],
    [3, 5, false],
    [6, 9, false],
  ])("tell whether one stands whole between %i and %i: %s", (from, to, stands) => {
    expect(places([2, 4], [5, 9], [5, 6]).hasBetween(from, to)).toBe(stands);
  });

  test.each([
    [4, 0],
    [6, 0],
    [9, 1],
    [1, -1],
  ])("know the last that ends before %i: number %i", (at, index) => {
    expect(places([2, 4], [5, 9]).lastBefore(at)).toBe(index);
  });

  test("take back what begins at an offset or later, and begin anew", () => {
    const some = places([2, 4], [5, 9], [5, 6]);
    some.dropFrom(5);
    expect(some.size).toBe(1);
    some.clear();
    some.add(1, 2, "anew");
    expect([some.size, some.entries[0]]).toEqual([1, "anew"]);
  });
});
