import { describe, expect, test } from "vitest";
import { UNIT_NAMES, dimensionOf, toBase } from "../../src/model/unit.ts";

describe("toBase", () => {
  test.each([
    ["mu", 2500, "m2", 1666666.667],
    ["km", 1.47, "m", 1470],
    ["MW", 100, "kW", 100000],
    ["%", 58.3, "1", 0.583],
    ["li", 3, "m", 1500],
  ] as const)("turns %s into the dimension's base", (unit, value, base, expected) => {
    const result = toBase(unit, value, value);
    expect(result?.unit).toBe(base);
    expect(result?.low).toBeCloseTo(expected, 3);
    expect(result?.high).toBe(result?.low);
  });

  test.each(["HKD", "USD", "TWD", "hour", "age"] as const)("never converts %s", (unit) => {
    expect(toBase(unit, 1, 2)).toBeNull();
  });
});

test("every unit has a dimension", () => {
  for (const unit of UNIT_NAMES) expect(dimensionOf(unit)).not.toBe("none");
});
