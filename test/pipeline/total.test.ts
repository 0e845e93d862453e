import { expect, test } from "vitest";
import { readReport } from "../../src/pipeline/read-report.ts";

const MANY = 6_000;
const HOSTILE: readonly (readonly [string, string])[] = [
  ["spaces", " ".repeat(MANY)],
  ["line breaks", "\n".repeat(MANY)],
  ["brackets", "(".repeat(MANY) + "村" + ")".repeat(MANY)],
  ["closing quotation marks", "”".repeat(MANY)],
  ["straight quotation marks", '"'.repeat(MANY)],
  ["dots", "…".repeat(MANY)],
  ["tabs", "\t".repeat(MANY)],
  ["one character", "大".repeat(MANY)],
  ["digits", "9".repeat(MANY)],
  ["labels", "来源:".repeat(MANY / 4)],
  ["notices", "未经".repeat(MANY / 2)],
  ["open tags", "<p ".repeat(MANY / 3)],
  ["ampersands", "&".repeat(MANY)],
  ["open glosses", "鎮(zh".repeat(MANY / 4)],
  ["short lines", "村民\n".repeat(MANY / 4)],
  ["broken lines", `${"村".repeat(30)}\n`.repeat(MANY / 30)],
];

// What runs away does so within the timeout of a test many times over.
test.each(HOSTILE)("a text of nothing but %s is read", (_what, text) => {
  const { source } = readReport(new TextEncoder().encode(`镇${text}村`), "x");
  expect(source).toBe(`镇${text}村`);
});

test(
  "a page that nests deep and a text of fifty thousand characters are read",
  { timeout: 30_000 },
  () => {
    const deep = `<html>${"<div>".repeat(MANY)}镇`;
    const long = "全镇开展活动23次,参与群众1,500余人次；完成投资约2.3亿元。\n".repeat(1_500);
    for (const text of [deep, long]) {
      expect(readReport(new TextEncoder().encode(text), "x").source).toBe(text);
    }
  },
);

const LONG: readonly (readonly [what: string, part: string, times: number, read: string[]])[] = [
  ["one line", "全镇开展活动23次，参与群众1500余人次。", 3_000, ["23次", "1500余人次"]],
  ["one sentence", "种植茶园300亩，", 8_000, ["300亩"]],
  ["one clause", "镇有茶园300亩和", 8_000, ["300亩"]],
  ["a list without a unit", "镇有茶园3、", 8_000, ["3"]],
];

test.each(LONG)(
  "every number is read of %s as long as a book",
  { timeout: 30_000 },
  (_what, part, times, read) => {
    const { figures } = readReport(new TextEncoder().encode(part.repeat(times)), "x");
    expect(figures).toHaveLength(times * read.length);
    expect(new Set(figures.map(({ text }) => text))).toEqual(new Set(read));
  },
);
