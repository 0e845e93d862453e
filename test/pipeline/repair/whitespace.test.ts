import { describe, expect, test } from "vitest";
import { joinLines } from "../../../src/pipeline/repair/line-breaks.ts";
import {
  removeInvisible,
  removeSpaces,
  unifyBreaks,
} from "../../../src/pipeline/repair/whitespace.ts";
import { repaired } from "../../helpers/repaired.ts";

describe("removeSpaces", () => {
  test.each([
    ["drops a space that cuts a word", "乡村振 兴战略", "乡村振兴战略"],
    ["drops a space before a mark", "战略 ，推动", "战略，推动"],
    ["drops a space after a comma", "战略， 推动", "战略，推动"],
    ["drops a no-break space before a number", "黄姜\u00a03000亩", "黄姜3000亩"],
    [
      "makes a no-break space between phrases a plain one",
      "移風易俗\u00a0破除陋習",
      "移風易俗 破除陋習",
    ],
    ["makes one of many", "移風易俗   破除陋習", "移風易俗 破除陋習"],
    ["drops a space inside a decimal", "投资2. 3亿元，增长12 .5%", "投资2.3亿元，增长12.5%"],
    ["leaves that of a numbered line", "2. 3亿元项目开工", "2. 3亿元项目开工"],
    [
      "drops those between all characters",
      "全 镇 共 有 农 户 3 2 1 0 户 ， 完 成 造 林 。",
      "全镇共有农户3210户，完成造林。",
    ],
    [
      "drops those between all words and marks",
      "乡村 振兴 工作 扎实 推进 ， 新建 道路 12 公里 。",
      "乡村振兴工作扎实推进，新建道路12公里。",
    ],
    [
      "leaves those between names",
      "参加：张三 李四 王五 赵六 钱七 孙八 周九 吴十。",
      "参加：张三 李四 王五 赵六 钱七 孙八 周九 吴十。",
    ],
    ["leaves a space between phrases", "關愛老人 情暖夕陽", "關愛老人 情暖夕陽"],
    ["leaves a space in a title", "【喜迎二十大 奮進新征程】", "【喜迎二十大 奮進新征程】"],
    ["leaves spaces round Latin", "使用 PPT 展示", "使用 PPT 展示"],
    ["leaves indents and blank lines", "　　第一段\n\n　　第二段", "　　第一段\n\n　　第二段"],
  ])("%s", (_what, source, expected) => {
    expect(repaired(removeSpaces, source)).toBe(expected);
  });
});

test("characters that take no room are removed", () => {
  expect(repaired(removeInvisible, "乡\u200b村\ufeff振兴")).toBe("乡村振兴");
});

test("every break of a line is written alike", () => {
  expect(repaired(unifyBreaks, "一\r二\r\n三\u2028四\f五")).toBe("一\n二\r\n三\n四\n五");
});

describe("joinLines", () => {
  const wide = "全镇上下深入推进乡村振兴各项工作并且持续改善农村人居环境";
  test.each([
    ["joins after a comma", "巩固成果，\n推动发展。", "巩固成果，推动发展。"],
    ["joins a number to its unit", "投入3.2\n万元\n完成率87\n%", "投入3.2万元\n完成率87%"],
    ["leaves a number that ends its line", "第3\n乡村振兴", "第3\n乡村振兴"],
    ["joins before a mark", "巩固成果\n，推动发展。", "巩固成果，推动发展。"],
    [
      "joins lines that were broken to fit a page",
      `${wide}\n${wide}\n不断前进。`,
      `${wide}${wide}不断前进。`,
    ],
    [
      "counts the indent of the first line and half-width characters",
      `    ${wide.slice(4)}共120亩\n${wide}各项\n不断前进。`,
      `    ${wide.slice(4)}共120亩${wide}各项不断前进。`,
    ],
    [
      "counts the room before a paragraph that was lost on copying",
      `关于春耕的报告\n\n${wide.slice(2)}\n${wide}\n不断前进。`,
      `关于春耕的报告\n\n${wide.slice(2)}${wide}不断前进。`,
    ],
    [
      "leaves a title as wide as that",
      `${wide.slice(2)}\n${wide}\n${wide}不断前进。`,
      `${wide.slice(2)}\n${wide}\n${wide}不断前进。`,
    ],
    [
      "leaves paragraphs that are indented",
      `${wide}\n　　${wide}\n　　${wide}`,
      `${wide}\n　　${wide}\n　　${wide}`,
    ],
    ["leaves a heading over its paragraph", `大泽社区\n${wide}。`, `大泽社区\n${wide}。`],
    [
      "leaves paragraphs that end",
      `${wide}。\n${wide}。\n${wide}。`,
      `${wide}。\n${wide}。\n${wide}。`,
    ],
    ["leaves what a colon leads to", "他指出：\n一是要狠抓", "他指出：\n一是要狠抓"],
    [
      "leaves numbered lines",
      `${wide}\n一、${wide}\n二、${wide}`,
      `${wide}\n一、${wide}\n二、${wide}`,
    ],
    ["leaves a blank line", "巩固成果，\n\n推动发展。", "巩固成果，\n\n推动发展。"],
    [
      "leaves verse whose lines end in commas",
      "春晓\n春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。",
      "春晓\n春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。",
    ],
    [
      "leaves a poem",
      "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡",
      "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡",
    ],
  ])("%s", (_what, source, expected) => {
    expect(repaired(joinLines, source)).toBe(expected);
  });
});

test("a text of a million lines without an empty one is read", () => {
  const text = "全镇上下深入推进乡村振兴。\n".repeat(1_200_000);
  expect(repaired(joinLines, text).length).toBe(text.length);
});
