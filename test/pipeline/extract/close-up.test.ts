import { describe, expect, test } from "vitest";
import { readReport } from "../../../src/pipeline/read-report.ts";

const figuresOf = (text: string) => readReport(new TextEncoder().encode(text), "x").figures;

describe("spaces between numbers and words", () => {
  test.each([
    ["全镇办结 132 件信访事项。", "132 件", 132, "achievement"],
    ["投入资金 3.5 万元。", "3.5 万元", 35_000, "achievement"],
    ["种植茶叶 2500 余亩。", "2500 余亩", 2500, "achievement"],
    ["每周开展不少于 2 次巡查。", "不少于 2 次", 2, "rule"],
    ["发放补助 1 400 元。", "1 400 元", 1400, "achievement"],
    ["种植茶叶\u00a02500\u2009亩。", "2500 亩", 2500, "achievement"],
  ])("do not part them: %s", (text, said, low, role) => {
    expect(figuresOf(text)).toMatchObject([{ text: said, low, role }]);
  });

  test("a date is one expression", () => {
    expect(figuresOf("2023 年 1 月 12 日，召开会议。")).toMatchObject([
      { text: "2023 年 1 月 12 日", date: "2023-01-12", role: "date" },
    ]);
  });

  test("figures stand where they are written", () => {
    const text = "其中 12 户、30 人，人均 1.2 万元。";
    const [paragraph] = readReport(new TextEncoder().encode(text), "x").paragraphs;
    const hans = paragraph?.sentences[0]?.hans ?? "";
    const figures = figuresOf(text);
    expect(figures.map((figure) => figure.text)).toEqual(["12 户", "30 人", "1.2 万元"]);
    for (const { start, end, id, text: said } of figures) {
      expect(hans.slice(start, end)).toBe(said);
      expect(id).toBe(`f${start}`);
    }
  });
});
