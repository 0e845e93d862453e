import { describe, expect, test } from "vitest";
import { isHan, isSpace, oneOf, someOf } from "../../src/text/characters.ts";

const isUnit = oneOf("亩户人");

describe("a set of characters", () => {
  test.each([
    ["300亩", 3, true],
    ["300亩", 2, false],
    ["300亩", 4, false],
    ["300亩", -1, false],
    ["", 0, false],
  ])("tells of %s at %i: %s", (text, at, is) => {
    expect(isUnit(text, at)).toBe(is);
  });

  test("is told apart from every other", () => {
    const isDigit = oneOf("0123456789");
    const told = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(told.filter((character) => isUnit(character, 0)).join("")).toBe("亩人户");
    expect(told.filter((character) => isDigit(character, 0)).join("")).toBe("0123456789");
  });

  test("is looked for between two offsets, the last not included", () => {
    expect(someOf(isUnit, "300亩", 0, 4)).toBe(true);
    expect(someOf(isUnit, "300亩", 0, 3)).toBe(false);
  });
});

test("white space is what trimming takes off", () => {
  const told = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(told.filter((character) => isSpace(character, 0))).toEqual(
    told.filter((character) => character.trim() === ""),
  );
});

test("a common Chinese character is one, a mark or a digit is none", () => {
  expect(["镇", "。", "3", "ａ"].map((character) => isHan(character, 0))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
