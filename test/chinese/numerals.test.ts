import { describe, expect, test } from "vitest";
import { readNumeral } from "../../src/chinese/numerals.ts";

describe("readNumeral", () => {
  test.each([
    ["12个", "12", 12],
    ["1.47公里", "1.47", 1.47],
    ["4,700亩", "4,700", 4700],
    ["１２人", "１２", 12],
    ["2.54亿元", "2.54亿", 2.54e8],
    ["168余万元", "168余万", 1.68e6],
    ["70多万元", "70多万", 7e5],
    ["2亿3千万元", "2亿3千万", 2.3e8],
    ["1亿千瓦时", "1亿", 1e8],
    ["三名", "三", 3],
    ["十余场", "十余", 10],
    ["二十余场", "二十余", 20],
    ["三百多人", "三百多", 300],
    ["五千余亩", "五千余", 5000],
    ["千万网友", "千万", 1e7],
    ["一百二十亩", "一百二十", 120],
    ["二〇二三年", "二〇二三", 2023],
    ["叁佰贰拾万元", "叁佰贰拾万", 3.2e6],
    ["两万三千户", "两万三千", 23000],
  ])("reads %s", (text, numeral, value) => {
    const found = readNumeral(text, 0);
    expect(found).toMatchObject({ start: 0, end: numeral.length, low: value, high: value });
  });

  test.each([
    ["数十人", 20, 90],
    ["数百次", 200, 900],
    ["十几户", 11, 19],
    ["二三十户", 20, 30],
    ["七八百人", 700, 800],
    ["三四个", 3, 4],
  ])("reads the range that %s leaves open", (text, low, high) => {
    expect(readNumeral(text, 0)).toMatchObject({ low, high });
  });

  test.each([
    ["12余次", true],
    ["三百多人", true],
    ["12次", false],
    ["1亿千瓦时", false],
  ])("tells whether 余 or 多 stands in %s", (text, more) => {
    expect(readNumeral(text, 0)?.more).toBe(more);
  });

  test.each(["几个", "数字", "多次", "镇村", ""])("finds no number in %s", (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });
});
