import { describe, expect, test } from "vitest";
import { offsetMap } from "../../src/text/offset-map.ts";
import { mark, marked } from "../helpers/marked.ts";

const GLOSS = [{ start: 1, end: 7, inserted: "" }];

describe("offsetMap", () => {
  test.each([
    ["before a removal", "鎮(zhèn)⟦53名⟧", "鎮⟦53名⟧"],
    ["across a removal", "⟦鎮(zhèn)53⟧名", "⟦鎮53⟧名"],
    ["ending on it", "⟦鎮⟧(zhèn)53名", "⟦鎮⟧53名"],
    ["starting on it", "鎮(zhèn)⟦5⟧3名", "鎮⟦5⟧3名"],
  ])("carries a span %s there and back", (_where, source, text) => {
    const { toSource, fromSource } = offsetMap(GLOSS);
    const [published, restored] = [marked(source), marked(text)];
    expect(mark(published.text, toSource(restored.span))).toBe(source);
    expect(mark(restored.text, fromSource(published.span))).toBe(text);
  });

  test("widens a span that ends inside a replacement to the whole of it", () => {
    const { toSource } = offsetMap([{ start: 1, end: 3, inserted: "xyz" }]);
    expect(toSource({ start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
    expect(toSource({ start: 2, end: 5 })).toEqual({ start: 1, end: 4 });
  });

  test("gives what was inserted out of nothing an empty origin", () => {
    expect(offsetMap([{ start: 2, end: 2, inserted: "“" }]).toSource({ start: 2, end: 3 })).toEqual(
      {
        start: 2,
        end: 2,
      },
    );
  });

  test("gives what was removed an empty place", () => {
    expect(offsetMap(GLOSS).fromSource({ start: 2, end: 6 })).toEqual({ start: 1, end: 1 });
  });

  test("tells where what begins at an offset begins in the source", () => {
    const { startInSource, toSource } = offsetMap(GLOSS);
    const offsets = [0, 1, 2, 3];
    expect(offsets.map(startInSource)).toEqual([0, 7, 8, 9]);
    expect(offsets.map((start) => toSource({ start, end: start + 1 }).start)).toEqual([0, 7, 8, 9]);
  });

  test("leaves every span of a text without repairs where it is", () => {
    expect(offsetMap([]).toSource({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });
});
