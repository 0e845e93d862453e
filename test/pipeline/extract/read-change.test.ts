import { describe, expect, test } from "vitest";
import { readSentence } from "../../helpers/a-reading.ts";

const changes = (text: string) =>
  readSentence(text)
    .filter(({ role }) => role !== "date" && role !== "name")
    .map(({ change }) => change);

describe("what grew or fell", () => {
  test.each([
    ["收入同比增长8.2%。", ["growth"]],
    ["案件下降一成。", ["decline"]],
    ["收入由2.1万元增至2.4万元。", [null, "growth"]],
    ["收入增长到2022年的87.6万元。", ["growth"]],
    ["分别增长12.3%和15.1%。", ["growth", "growth"]],
    ["占比由51%提至64%。", [null, "growth"]],
    ["蔬菜扩种到1.15万亩。", ["growth"]],
    ["比年度任务多136人。", ["growth"]],
    ["扩种蔬菜300亩。", [null]],
    ["收入翻一番。", ["growth"]],
    ["新增就业30人。", [null]],
    ["增收300万元。", [null]],
    ["增幅为-4.5%。", [null]],
  ])("is told by %s", (text, expected) => {
    expect(changes(text)).toEqual(expected);
  });
});
