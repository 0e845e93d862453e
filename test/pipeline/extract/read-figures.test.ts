import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/model/figure.ts";
import { readReport } from "../../../src/pipeline/read-report.ts";

const figuresOf = (source: string): readonly Figure[] =>
  readReport(new TextEncoder().encode(source), "report").figures;

const dataOf = (source: string): readonly Figure[] =>
  figuresOf(source).filter(({ role }) => role !== "date" && role !== "name");

describe("a figure's value", () => {
  test.each([
    ["去年纯收入七万八。", { low: 78000, unit: "CNY" }],
    ["每斤多卖四五毛钱。", { low: 0.4, high: 0.5, unit: "CNY" }],
    ["购置设备11台（套）。", { text: "11台（套）", low: 11, unit: "item" }],
    ["平均办理天数缩短近6天。", { low: 6, unit: "day", qualifier: "about", change: "decline" }],
    ["运费每斤一毛五，", { text: "一毛五", low: 0.15, unit: "CNY" }],
    ["柑子卖到三块八一斤。", { text: "三块八", low: 3.8, unit: "CNY" }],
    ["分到三块五亩大的地。", { text: "三块", low: 3, unit: "item" }],
    ["契作玉米八十五甲，", { low: 824429.45, unit: "m2" }],
    ["村道全长三里半，", { low: 3.5, unit: "li" }],
    ["吃水难，三十来户要去挑水。", { low: 30, unit: "household", qualifier: "about" }],
    ["荒坡利用率过七成，", { text: "过七成", low: 70, qualifier: "more-than" }],
    ["户均三万七。", { low: 37000, unit: "CNY", per: "household" }],
    ["账上只有三千块。", { low: 3000, unit: "CNY" }],
    ["旺季一天要接待上千名游客。", { per: "day", low: 1000 }],
    ["他卖了家里两头牛，", { text: "两头", low: 2, unit: "item" }],
    ["按照每村不少于3名的标准配齐57名。", { per: "village", qualifier: "at-least" }],
    ["卖电得了八千元，鱼塘承包六万五，", { text: "八千元", low: 8000 }],
    ["装光伏一百二十千瓦，", { low: 120, unit: "kW" }],
    ["三千瓦的水泵，", { low: 3, unit: "kW" }],
    ["一共一百五十三人，", { low: 153, unit: "person" }],
    ["老人占一成八六。", { low: 18.6, unit: "%" }],
    ["每亩提二十元。", { low: 20, change: null, per: "mu" }],
    ["是当年的三倍多。", { text: "三倍多", low: 3, qualifier: "more-than" }],
    ["师生比达到一比十八。", { text: "一比十八", unit: "ratio" }],
    ["净宽不得小于1.4米。", { text: "不得小于1.4米", qualifier: "at-least" }],
    ["不懂技术亏了十几万。", { low: 110000, high: 190000, unit: "CNY" }],
    ["一亩地剩不下三百块。", { text: "三百块", low: 300, unit: "CNY" }],
    ["使用人次录得58万6千，", { low: 586000, unit: "person-time" }],
    ["往返六里山路。", { text: "六里", low: 6, unit: "li" }],
    ["最少的一年只剩九名。", { low: 9, qualifier: "exact", per: null }],
    ["记了五大本笔记。", { text: "五大本", low: 5 }],
    ["刺梨卖了三十三万，", { low: 330000, unit: "CNY" }],
    ["外销3货柜，", { text: "3货柜", low: 3, unit: "item" }],
    ["完成28项重点任务。", { text: "28项", low: 28 }],
    ["浇地每方六毛。", { low: 0.6, unit: "CNY" }],
    ["水池能蓄三千方。", { low: 3000, unit: "m3" }],
    ["挑了四五担水。", { low: 200, high: 250, unit: "kg" }],
    ["再修五里渠。", { low: 5, unit: "li" }],
    ["新挖水井八口。", { low: 8, unit: "item" }],
  ])("is read from %s", (text, expected) => {
    expect(dataOf(text)[0]).toMatchObject(expected);
  });

  test("counts mouths as people beside their households, and wells by themselves", () => {
    expect(dataOf("点上住着207户、八百三十九口。")[1]).toMatchObject({ low: 839, unit: "person" });
    expect(dataOf("走访20户，打井八口。")[1]).toMatchObject({ unit: "item" });
  });

  test("of a table's column of growth tells growth, but not below nothing", () => {
    const source =
      "<table><tr><th>指标</th><th>同比增长（%）</th></tr><tr><td>产值</td><td>7.8</td></tr><tr><td>户数</td><td>-2.6</td></tr></table>";
    expect(dataOf(source).map(({ change }) => change)).toEqual(["growth", null]);
  });

  test("of a sum without a unit goes on from the sums before it", () => {
    expect(dataOf("卖电得了八千元，鱼塘承包六万五。")[1]).toMatchObject({
      low: 65000,
      unit: "CNY",
    });
    expect(dataOf("卖电得了八千元，来了游客六万五。")[1]).not.toMatchObject({ unit: "CNY" });
  });

  test("is no number of days where they are the last ones before a day", () => {
    expect(figuresOf("近6天接待群众30人。")[0]).toMatchObject({ role: "date" });
  });
});

describe("what is there in a place", () => {
  test.each([
    "全村仅八十六户、三百四十一人。",
    "如今的樟树湾，412户、1568口人。",
    "村里现存古樟十七株。",
    "学校最盛时有学生230名。",
  ])("is context in %s", (text) => {
    expect(dataOf(text).map(({ role }) => role)).not.toContain("achievement");
  });

  test("is not what was done for households and people", () => {
    expect(dataOf("走访慰问困难家庭，共86户、341人。")[0]).toMatchObject({ role: "achievement" });
  });

  test("a plan leads more households than a number; it delimits none", () => {
    const [figure] = dataOf("力争带动2000户以上群众增收。");
    expect(figure).toMatchObject({ role: "plan", qualifier: "at-least" });
  });
});

describe("where nothing nearer speaks for a theme", () => {
  test("a second line of the title speaks no louder than the title", () => {
    const source =
      "山村新事\n——茶产业发展见闻\n村里议事会一年议事64次，这是头一回。大家都说这样的办法好。\n茶园扩到300亩，村里人都高兴。";
    const themes = dataOf(source).map(({ theme }) => theme);
    expect(themes).toEqual(["governance", "industry"]);
  });

  test("the sentence before does", () => {
    const figures = dataOf("开展\n走访群众\n今天，法庭调解矛盾纠纷5件。全程只用了2小时。");
    expect(figures.map(({ theme }) => theme)).toEqual(["governance", "governance"]);
  });

  test("the title does", () => {
    const source = "石桥法庭把调解桌搬到院坝里\n\n　　这天一早，他走了3公里。\n";
    expect(dataOf(source)[0]).toMatchObject({ theme: "governance" });
  });

  test("nobody does where all are silent", () => {
    expect(dataOf("这天一早，他走了3公里。")[0]).toMatchObject({ theme: null });
  });
});

const TABLE = `<table>
<tr><th>序号</th><th>项目</th><th>单位</th><th>完成</th></tr>
<tr><td>1</td><td>技能培训</td><td>人次</td><td>1,024</td></tr>
</table>
<p>分村情况如下：</p>
<table>
<tr><th></th><th>大坪村</th><th>水口村</th></tr>
<tr><th>新增水窖（口）</th><td>12</td><td>8</td></tr>
</table>`;

describe("a table", () => {
  const figures = figuresOf(`<html><body><h1>民生实事</h1>${TABLE}</body></html>`);

  test("numbers its rows with names", () => {
    expect(figures[0]).toMatchObject({ text: "1", role: "name", unit: null });
  });

  test("tells with the head of a row what its cells are about", () => {
    expect(figures[1]).toMatchObject({ low: 1024, unit: "person-time", theme: "talent" });
  });

  test("counts what the head with the unit names", () => {
    expect(figures.slice(2).map(({ counts }) => counts?.hans)).toEqual(["水窖", "水窖"]);
  });
});

describe("the role of a figure", () => {
  test.each([
    [
      "全镇现有中学2所、小学9所、教学点4个、幼儿园13所。",
      ["context", "context", "context", "context"],
    ],
    ["镇卫生院编制床位80张，卫生技术人员96人。", ["context", "context"]],
    ["我村位于镇东4公里处，开展活动3次。", ["context", "achievement"]],
    ["达标率从33%升至百分之百。", ["context", "achievement"]],
    ["到“十四五”末，绿道延伸到30公里。", ["plan"]],
    ["水质将稳定达标，新增基地2处。", ["plan"]],
    ["计划累计投入3.6亿元。", ["plan"]],
    ["计划投资9亿元，累计投入3.6亿元。", ["plan", "achievement"]],
    ["全乡共12个村、98个村民小组。", ["context", "context"]],
    ["全乡共举办活动12场。", ["achievement"]],
    ["来信7日内办结86件。", ["achievement", "achievement"]],
    ["推进22个重点项目建设。", ["achievement"]],
    ["中心设功能室16个。", ["context"]],
    ["各类学校14所。", ["context"]],
    ["新建各类学校14所。", ["achievement"]],
    ["到镇上十三里。", ["context"]],
    ["硬化到镇上的公路三公里。", ["achievement"]],
    ["发展党员19名，其中35岁以下12名。", ["achievement", "context", "achievement"]],
    ["现有教师119名，其中正高级教师1人、高级教师32人。", ["context", "context", "context"]],
    ["祠堂建于清嘉庆十四年，建筑面积680平方米。", ["context"]],
    ["开展活动2次、慰问9户、走访13家。", ["achievement", "achievement", "achievement"]],
  ])("is told by the words round it in %s", (text, roles) => {
    expect(dataOf(text).map(({ role }) => role)).toEqual(roles);
  });

  test("22个重点 is a term of its own where it counts no thing", () => {
    expect(figuresOf("把握三个重点。")[0]).toMatchObject({ role: "name" });
  });
});

describe("what a figure is reckoned on", () => {
  test.each([
    ["护林员54人每人每月补助800元。", [null, "month"]],
    ["乡级河长年巡河4800多次。", ["year"]],
    ["补贴800元/月。", ["month"]],
    ["低保月人均补差365元。", ["month"]],
    ["建成日处理200吨的污水站1座、化粪池432个。", ["day", null, null]],
    ["去年巡河4800多次。", [null]],
  ])("is told in %s", (text, rates) => {
    expect(dataOf(text).map(({ per }) => per)).toEqual(rates);
  });
});

test.each([
  ["113年度预算8亿元。", "2024"],
  ["113年3月1日起受理。", "2024-03-01"],
])("a year of three digits is counted from 1912 before a month: %s", (text, date) => {
  expect(figuresOf(text)[0]).toMatchObject({ role: "date", date });
});

test("113 years that have passed are no date", () => {
  expect(figuresOf("建校113年。")[0]).toMatchObject({ low: 113, unit: "year" });
});

test.each(["对前三名给予奖励。", "进入前10强。", "签订门前三包责任书。", "K1025+300处。"])(
  "places in an order and on a road are names: %s",
  (text) => {
    expect(figuresOf(text).map(({ role }) => role)).toEqual(["name"]);
  },
);

test.each([
  ["全村只有一条土路。", 1],
  ["仅有油茶一个主导产业。", 1],
  ["修了一条土路。", undefined],
])("one counts where there is no more than that: %s", (text, low) => {
  expect(dataOf(text)[0]?.low).toBe(low);
});

test.each([
  ["引进企业XX家。", "XX家"],
  ["清运垃圾**吨。", "**吨"],
  ["举报电话：0517-8350XXXX。", "0517-8350XXXX"],
  ["打造XX品牌3个。", null],
])("a masked number has no value: %s", (text, masked) => {
  const found = figuresOf(text).find((figure) => figure.masked === true);
  expect(found?.text ?? null).toBe(masked);
});

test.each([
  ["拆除围墙十五 处。", "十五处"],
  ["慰问党员二十 余人。", "二十余人"],
  ["召开大会四 次。", "四次"],
])("a space is nothing between a Chinese number and its unit: %s", (text, written) => {
  expect(dataOf(text)[0]?.text.replaceAll(" ", "")).toBe(written);
});
