import { expect, test } from "vitest";
import { indexFrom } from "../../../src/pipeline/extract/in-order.ts";

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 3],
  [9, 3],
])("of spans that begin at 2, 5 and 5 the first from %i on is number %i", (at, index) => {
  expect(indexFrom([{ start: 2 }, { start: 5 }, { start: 5 }], at)).toBe(index);
});
