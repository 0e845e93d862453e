import { describe, expect, test } from "vitest";
import { formatValue, speakValue, type Valued } from "../../src/charts/format-value.ts";

const figure = (text: string, value: number | null, rest: Partial<Valued> = {}): Valued => ({
  text,
  low: value,
  high: value,
  unit: "item",
  per: null,
  qualifier: "exact",
  ...rest,
});

describe("formatValue", () => {
  test.each<[string, Valued, hans: string, hant: string, en: string]>([
    ["a bare count", figure("38个", 38), "38个", "38個", "38"],
    [
      "余",
      figure("2500余亩", 2500, { unit: "mu", qualifier: "more-than" }),
      "2500余亩",
      "2500餘畝",
      "2,500+ mu",
    ],
    ["多", figure("3多个", 3, { qualifier: "more-than" }), "3多个", "3多個", "3+"],
    [
      "two hedges",
      figure("约90余次", 90, { unit: "time", qualifier: "about" }),
      "约90余次",
      "約90餘次",
      "about 90+",
    ],
    [
      "约",
      figure("约2761平方米", 2761, { unit: "m2", qualifier: "about" }),
      "约2761平方米",
      "約2761平方米",
      "about 2,761 m²",
    ],
    [
      "近",
      figure("近千户", 1000, { unit: "household", qualifier: "about" }),
      "近千户",
      "近千戶",
      "nearly 1,000 households",
    ],
    [
      "a floor, per person",
      figure("150学时以上", 150, { unit: "hour", qualifier: "at-least", per: "person" }),
      "人均150学时以上",
      "人均150學時以上",
      "≥150 hours per person",
    ],
    [
      "a prescribed frequency",
      figure("不少于2次", 2, { unit: "time", qualifier: "at-least", per: "week" }),
      "每周不少于2次",
      "每週不少於2次",
      "≥2 a week",
    ],
    [
      "an upper bound",
      figure("40周岁以下", 40, { unit: "age", qualifier: "at-most" }),
      "40周岁以下",
      "40周歲以下",
      "≤40 years old",
    ],
    [
      "a value not reached",
      figure("不足50人", 50, { unit: "person", qualifier: "less-than" }),
      "不足50人",
      "不足50人",
      "<50",
    ],
    ["万元", figure("585万元", 5850000, { unit: "CNY" }), "585万元", "585萬元", "5.85 million CNY"],
    [
      "亿元",
      figure("2.54亿元", 254000000, { unit: "CNY" }),
      "2.54亿元",
      "2.54億元",
      "254 million CNY",
    ],
    [
      "余 inside a power of ten",
      figure("168余万元", 1680000, { unit: "CNY", qualifier: "more-than" }),
      "168余万元",
      "168餘萬元",
      "1.68+ million CNY",
    ],
    [
      "a sum below a million",
      figure("1.3万元", 13000, { unit: "CNY" }),
      "1.3万元",
      "1.3萬元",
      "13,000 CNY",
    ],
    [
      "a yearly sum",
      figure("300万元", 3000000, { unit: "CNY", per: "year" }),
      "每年300万元",
      "每年300萬元",
      "3 million CNY a year",
    ],
    [
      "a period that the words say themselves",
      figure("1亿千瓦时/年", 1e8, { unit: "kWh", per: "year" }),
      "1亿千瓦时/年",
      "1億千瓦時/年",
      "100 million kWh a year",
    ],
    ["a share", figure("58.3%", 58.3, { unit: "%" }), "58.3%", "58.3%", "58.3 %"],
    [
      "a range",
      figure("3—5万元", null, { low: 30000, high: 50000, unit: "CNY" }),
      "3—5万元",
      "3—5萬元",
      "30,000–50,000 CNY",
    ],
    [
      "a range in millions",
      figure("300至500万元", null, { low: 3e6, high: 5e6, unit: "CNY" }),
      "300至500万元",
      "300至500萬元",
      "3–5 million CNY",
    ],
    [
      "a vague numeral",
      figure("数十名", null, { low: 20, high: 90, unit: "person" }),
      "数十名",
      "數十名",
      "some 20–90",
    ],
    ["a Chinese numeral", figure("三名", 3, { unit: "person" }), "三名", "三名", "3"],
    ["one day", figure("1天", 1, { unit: "day" }), "1天", "1天", "1 day"],
    [
      "many digits, none rounded away",
      figure("1234567元", 1234567, { unit: "CNY" }),
      "1234567元",
      "1234567元",
      "1.234567 million CNY",
    ],
    ["a masked number, which has no value", figure("XX万元", null), "XX万元", "XX萬元", "XX万元"],
  ])("writes %s", (_what, value, hans, hant, en) => {
    expect(formatValue(value, "zh-Hans")).toBe(hans);
    expect(formatValue(value, "zh-Hant")).toBe(hant);
    expect(formatValue(value, "en")).toBe(en);
  });
});

describe("speakValue", () => {
  test.each<[Valued, change: "growth" | "decline" | null, hant: string, en: string]>([
    [
      figure("30余次", 30, { unit: "time", qualifier: "more-than" }),
      null,
      "30餘次",
      "more than 30 times",
    ],
    [figure("2人", 2, { unit: "person" }), null, "2人", "2 people"],
    [figure("8%", 8, { unit: "%" }), "growth", "增長8%", "8 percent growth"],
    [figure("8%", 8, { unit: "%" }), "decline", "下降8%", "8 percent decline"],
    [
      figure("约90余次", 90, { unit: "time", qualifier: "about" }),
      null,
      "約90餘次",
      "about 90 or more times",
    ],
  ])("reads $0.text aloud", (value, change, hant, en) => {
    expect(speakValue({ ...value, change }, "zh-Hant")).toBe(hant);
    expect(speakValue({ ...value, change }, "en")).toBe(en);
  });
});
