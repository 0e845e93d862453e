import { expect, test } from "vitest";
import { hantUnits } from "../../src/chinese/hant-units.ts";

test.each([
  ["乡村振兴战略", ""],
  ["鄉村振兴", "鄉"],
  ["乡村振兴，显著", "著"],
  ["PPT 12.5%", ""],
])("of %s these may be written otherwise in Simplified: %s", (text, expected) => {
  const units = hantUnits();
  const found = Array.from(text).filter((character) => units[character.charCodeAt(0)] === 1);
  expect(found.join("")).toBe(expected);
});
