import { expect, test } from "vitest";
import { findSentences } from "../../../src/pipeline/repair/sentences.ts";

test.each([
  "一是主题好；二是工作好。|三是组织好！|好吗？",
  "撑起“幸福伞”。|一是夯实基础",
  "他说：“主题好。”|大家鼓掌。",
  "（见附件。）|第二句",
  "等等……|还有一句。",
  "省略…不断句。",
  "真的吗？！|真的。",
  "增长1.47公里，占58.3%。",
])("ends sentences at the bars: %s", (expected) => {
  const text = expected.replaceAll("|", "");
  const sentences = findSentences(text, { start: 0, end: text.length });
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join("|")).toBe(expected);
});

test("leaves out the space between sentences", () => {
  const text = "　　第一句。 第二句。 ";
  expect(findSentences(text, { start: 0, end: text.length })).toEqual([
    { start: 2, end: 6 },
    { start: 7, end: 11 },
  ]);
});
