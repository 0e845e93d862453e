import { expect, test } from "vitest";
import { mayHoldHant } from "../../src/chinese/hant-units.ts";

test.each([
  ["乡村振兴战略", false],
  ["鄉村振兴", true],
  ["乡村振兴，显著", true],
  ["PPT 12.5%", false],
])("%s may hold Traditional: %s", (text, expected) => {
  expect(mayHoldHant(text)).toBe(expected);
});

test("only the stretch that is asked for is looked at", () => {
  expect(mayHoldHant("鄉村振兴", 1)).toBe(false);
});
