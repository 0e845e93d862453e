import { expect, test } from "vitest";
import { setTables } from "../../../src/pipeline/repair/spaced-tables.ts";
import { repaired } from "../../helpers/repaired.ts";

test.each([
  [
    "sets a table that spaces set out",
    "产业如下：\n村名      面积（亩）\n东坪村    1200\n西坪村    860\n以上为统计数。",
    "产业如下：\n村名\t面积（亩）\n东坪村\t1200\n西坪村\t860\n以上为统计数。",
  ],
  [
    "takes the line over it that has other columns for none of its rows",
    "表1  产业  单位：亩\n村名  面积\n东坪村  1200\n西坪村  860",
    "表1  产业  单位：亩\n村名\t面积\n东坪村\t1200\n西坪村\t860",
  ],
  ["leaves phrases side by side", "山清水秀  人杰地灵\n产业兴旺  百姓富裕\n乡风文明  治理有效"],
  ["leaves two lines", "东坪村  1200\n西坪村  860"],
  ["leaves sentences", "全镇  12个村。\n共有  30个组。\n住户  900户。"],
])("%s", (_what, source, expected = source) => {
  expect(repaired(setTables, source)).toBe(expected);
});
