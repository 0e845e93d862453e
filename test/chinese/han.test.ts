import { expect, test } from "vitest";
import { isHanUnit } from "../../src/chinese/han.ts";

test("the Han characters of one code unit are those of Unicode", () => {
  const wrong = Array.from({ length: 1 << 16 }, (_, unit) => unit).filter(
    (unit) => isHanUnit(unit) !== /^\p{Script=Han}$/u.test(String.fromCharCode(unit)),
  );
  expect(wrong).toEqual([]);
});
