import { expect, test } from "vitest";
import { wrapText } from "../../src/charts/wrap-text.ts";

test.each<[string, number, string[]]>([
  ["名目与单位相同口径未载", 6, ["名目与单位相", "同口径未载"]],
  ["名目与单位相同，口径未载。", 7, ["名目与单位相", "同，口径未载。"]],
  ["为“参与”化解。", 4, ["为“参", "与”化", "解。"]],
  ["共“参与”化解", 2, ["共", "“参", "与”", "化解"]],
  ["“11-odd” is as published", 6, ["“11-odd”", "is as", "published"]],
  ["definition not given", 10, ["definition not", "given"]],
  ["2023年1月至7月", 5.2, ["2023年1月", "至7月"]],
  ["unbreakable", 2, ["unbreakable"]],
  ["", 5, []],
])("breaks %j at %d em", (text, room, lines) => {
  expect(wrapText(text, room)).toEqual(lines);
});
