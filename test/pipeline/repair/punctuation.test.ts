import { describe, expect, test } from "vitest";
import { widenBrackets } from "../../../src/pipeline/repair/brackets.ts";
import { widenMarks } from "../../../src/pipeline/repair/punctuation.ts";
import { curveQuotes } from "../../../src/pipeline/repair/straight-quotes.ts";
import { restoreQuotes } from "../../../src/pipeline/repair/quotes.ts";
import { repaired } from "../../helpers/repaired.ts";

describe("widenMarks", () => {
  test.each([
    ["a comma between Chinese", "凝聚力,战斗力", "凝聚力，战斗力"],
    ["a colon, a semicolon and the end marks", "指出:一是;二是!好?", "指出：一是；二是！好？"],
    ["a mark after a number", "约700万元/年,其中23,用于", "约700万元/年，其中23，用于"],
    ["a mark after a closing quotation mark", "“两委”,“三资”", "“两委”，“三资”"],
    ["a mark between Chinese and Latin", "采用PPT,展示", "采用PPT，展示"],
    ["a full stop behind Chinese", "走出新路子.全镇12个村", "走出新路子。全镇12个村"],
    ["a full stop at the end of a line", "落实落细.\n一是", "落实落细。\n一是"],
    ["a full stop behind a quotation mark", "越过越有奔头”.据统计", "越过越有奔头”。据统计"],
    ["a full stop behind a share", "满意率达98.5%.\n一是", "满意率达98.5%。\n一是"],
    [
      "marks in a line with a long address",
      "会议开始,详见http://www.example.gov.cn/art/2022/content_1234.html?id=1,共3人",
      "会议开始，详见http://www.example.gov.cn/art/2022/content_1234.html?id=1，共3人",
    ],
    [
      "a mark behind a number at the end of a line",
      "同比增长6.5%;\n人均1.8万",
      "同比增长6.5%；\n人均1.8万",
    ],
    [
      "the small marks of other systems",
      "據悉﹐共有120戶﹔他說﹕好﹗",
      "據悉，共有120戶；他說：好！",
    ],
    [
      "marks beside an address of mail",
      "电话:0713-1234567,邮箱:a_b@163.com,共3人;",
      "电话：0713-1234567，邮箱：a_b@163.com，共3人；",
    ],
    ["each mark of a run", "好,,好", "好，，好"],
  ])("widens %s", (_what, source, expected) => {
    expect(repaired(widenMarks, source)).toBe(expected);
  });

  test.each([
    ["a thousands separator", "共1,500亩"],
    ["a time of day", "上午10:50开会"],
    ["a ratio", "比例为1:50的图"],
    ["an address", "见https://example.com/a?b=c;d"],
    ["Latin", "said: “Hello, world!” and left"],
    ["a full stop of another language", "The rate is 98.5%.\nHe said “yes”."],
    ["a space that was lost before a number", "现有?28个村，带动??600户"],
    ["a decimal", "长1.5公里"],
    ["the number of a heading", "一.抓好生产\n1.新建道路"],
    ["a line of code", 'print("姓名:", data["name"])  # ok'],
    ["full-width marks", "凝聚力，战斗力；指出：好！"],
  ])("leaves %s", (_what, source) => {
    expect(repaired(widenMarks, source)).toBe(source);
  });
});

describe("widenBrackets", () => {
  test.each([
    ["widens brackets that hold Chinese", "各村(社区)亮点", "各村（社区）亮点"],
    ["widens nested brackets", "村(社区(共15个))", "村（社区（共15个））"],
    ["leaves brackets of code", "print(文字)", "print(文字)"],
    ["leaves brackets that hold Latin", "展示(PPT)形式", "展示(PPT)形式"],
    ["leaves brackets that hold a number", "通知(2023)", "通知(2023)"],
    ["leaves a bracket without its other half", "各村(社区", "各村(社区"],
    ["leaves halves on two lines", "各村(社区\n亮点)", "各村(社区\n亮点)"],
  ])("%s", (_what, source, expected) => {
    expect(repaired(widenBrackets, source)).toBe(expected);
  });
});

describe("curveQuotes", () => {
  test.each([
    ["curves marks round Chinese", '抓好"两委"班子,"四议两公开":', "抓好“两委”班子,“四议两公开”:"],
    ["closes with a straight mark what a curved one opened", '围绕“党建+"主线', "围绕“党建+”主线"],
    [
      "curves marks round words of another language in a Chinese sentence",
      '他说:"Great!"大家笑了',
      "他说:“Great!”大家笑了",
    ],
    ["curves marks side by side", '抓好"六稳""六保"工作', "抓好“六稳”“六保”工作"],
    ["leaves marks that do not pair", '抓好"两委班子', '抓好"两委班子'],
    ["leaves marks round Latin", '运行 "npm test" 命令', '运行 "npm test" 命令'],
    ["leaves marks of code", 'print("文字")', 'print("文字")'],
  ])("%s", (_what, source, expected) => {
    expect(repaired(curveQuotes, source)).toBe(expected);
  });
});

describe("restoreQuotes", () => {
  test.each([
    [
      "opens what stands whole elsewhere",
      "圍繞黨建+”推動。匯聚“黨建+”合力",
      "圍繞“黨建+”推動。匯聚“黨建+”合力",
    ],
    [
      "closes what stands whole elsewhere",
      "围绕“党建+推动。\n汇聚“党建+”合力",
      "围绕“党建+”推动。\n汇聚“党建+”合力",
    ],
    [
      "takes the longest words that fit",
      "大党建+”。“党建+”“大党建+”",
      "“大党建+”。“党建+”“大党建+”",
    ],
    ["leaves a mark whose other half could be anywhere", "围绕党建推动”发展", "围绕党建推动”发展"],
    ["leaves marks that pair", "“甲乙”丙“甲乙”", "“甲乙”丙“甲乙”"],
  ])("%s", (_what, source, expected) => {
    expect(repaired(restoreQuotes, source)).toBe(expected);
  });
});
