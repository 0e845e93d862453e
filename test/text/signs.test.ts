import { expect, test } from "vitest";
import { signAt, signOf } from "../../src/text/signs.ts";

const UNIT = signOf("亩户人");
const MARK = signOf("，。户");

test("a character is of all kinds that it was made one of", () => {
  expect(signAt("3户", 1) & (UNIT | MARK)).toBe(UNIT | MARK);
  expect(signAt("3亩", 1) & (UNIT | MARK)).toBe(UNIT);
  expect(signAt("3亩", 0) & (UNIT | MARK)).toBe(0);
  expect(signAt("3亩", 2)).toBe(0);
});
