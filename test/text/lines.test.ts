import * as fc from "fast-check";
import { expect, test } from "vitest";
import { splitLines, trimSpan } from "../../src/text/lines.ts";

const pieces = fc
  .array(fc.constantFrom("村", " ", "\u3000", "\u00a0", "\t", "\n", "\ufeff", "\u2003", "\u200b"))
  .map((parts) => parts.join(""));

test("the lines of a text are what stands between its breaks", () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const lines = splitLines(text).map(({ start, end }) => text.slice(start, end));
      expect(lines).toEqual(text.split("\n"));
    }),
  );
});

test("a trimmed span is what trim leaves", () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const { start, end } = trimSpan(text, { start: 0, end: text.length });
      expect(text.slice(start, end)).toBe(text.trim());
    }),
  );
});
