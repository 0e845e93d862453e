import { describe, expect, test } from "vitest";
import { readReport } from "../../../src/pipeline/read-report.ts";

const rolesOf = (source: string) =>
  readReport(new TextEncoder().encode(source), "report")
    .figures.filter(({ unit }) => unit !== null)
    .map(({ text, role }) => `${text} ${role}`);

describe("deeds and plans that stand side by side", () => {
  test.each([
    [
      "预计全年完成产值2亿元；1—10月，完成固定资产投资3.8亿元。",
      ["2亿元 plan", "3.8亿元 achievement"],
    ],
    ["剩余9座危桥将在2025年底前改造完毕。", ["9座 plan"]],
    ["往年每斤要三块五，如今降到两块。", ["三块五 context", "两块 achievement"]],
    ["评出清洁户68户，占三分之二。", ["68户 achievement", "三分之二 achievement"]],
    ["收入超过50万元的4个。", ["超过50万元 context", "4个 achievement"]],
    ["眼下又盘算着引两户手艺人。", ["两户 plan"]],
    ["资助上限：每项活动不超过8万元。", ["不超过8万元 rule"]],
    ["全镇80%以上的受损农田已补种。", ["80%以上 achievement"]],
    ["安置点将建住房156套，首批62套已封顶。", ["156套 plan", "62套 achievement"]],
    ["电站总装机容量1200MW，总投资83亿元，计划2028年10月投产。", ["1200MW plan", "83亿元 plan"]],
    ["园区总投资3亿元，已建成投产。", ["3亿元 achievement"]],
    ["产值预计完成2.4亿元；到位资金8200万元。", ["2.4亿元 plan", "8200万元 achievement"]],
    ["户厕改造任务260座，已完成198座。", ["260座 plan", "198座 achievement"]],
    ["完成改造任务260座。", ["260座 achievement"]],
    ["已修复14盏，其余6盏于两周内修复。", ["14盏 achievement", "6盏 plan", "两周内 plan"]],
    ["枫树村386户村民中有312户参与。", ["386户 context", "312户 achievement"]],
    ["小学由十四所合并为六所。", ["十四所 context", "六所 achievement"]],
    ["疏散通道净宽不得小于1.4米。", ["不得小于1.4米 rule"]],
    ["高龄津贴按每人每月50元的标准发放31万元。", ["50元 rule", "31万元 achievement"]],
    ["得分80至90分的8个。", ["80至90分 context", "8个 achievement"]],
    ["按照每200人配备1名的标准配齐保洁员。", ["200人 rule", "1名 rule"]],
    ["学校定下规矩：每周劳动课两节。", ["两节 rule"]],
    ["全校六个年级三百四十多名学生。", ["六个 context", "三百四十多名 context"]],
    ["造价85万元，较预算节省约一成。", ["85万元 achievement", "约一成 achievement"]],
    ["他答应再留两年。", ["两年 plan"]],
    ["马家沟村四个组，三百一十六户。", ["四个 context", "三百一十六户 context"]],
    ["成立巡查队23支，每队不少于5人。", ["23支 achievement", "不少于5人 rule"]],
    ["确保建成厂房3栋。", ["3栋 plan"]],
    ["往年卖了3万元，如今没人来。", ["3万元 achievement"]],
  ])("are told apart in %s", (source, roles) => {
    expect(rolesOf(source)).toEqual(roles);
  });

  test("a deed on which a plan builds leaves the plan standing", () => {
    const source =
      "石门镇工作汇报\n\n二、下一步打算\n在已装路灯320盏的基础上，再装200盏。\n已建成3座，投用2座。\n";
    expect(rolesOf(source)).toEqual([
      "320盏 achievement",
      "200盏 plan",
      "3座 achievement",
      "2座 achievement",
    ]);
  });

  test("what is had already is there, though a plan builds on it", () => {
    const source = "石门镇工作汇报\n\n二、下一步打算\n在现有32家的基础上，再培育3家。\n";
    expect(rolesOf(source)).toEqual(["32家 context", "3家 plan"]);
  });

  test("a title that plans stands over numbered headings", () => {
    const source = "凤鸣乡2024年工作要点\n\n一、抓产业\n改造茶园1200亩。\n现有茶园8600亩。\n";
    expect(rolesOf(source)).toEqual(["1200亩 plan", "8600亩 context"]);
  });

  test("words that lead to a list of tasks make plans of its items", () => {
    const source =
      "石门镇工作报告\n\n　　2025年，我们要做好以下工作：\n　　抓好产业。新建农田5000亩。\n　　办好实事。改造小区12个。\n";
    expect(rolesOf(source)).toEqual(["5000亩 plan", "12个 plan"]);
  });

  test("a title that tells results as well hopes for nothing", () => {
    const source = "埤头乡公所113年度施政成果暨114年度工作计划\n\n改善农路14条。\n";
    expect(rolesOf(source)).toEqual(["14条 achievement"]);
  });
});

describe("what a heading over it says", () => {
  test.each([
    ["一、基本情况", "种茶1.2万亩，养蜂300箱。", ["1.2万亩 context", "300箱 context"]],
    ["一、基本情况", "今年修建机耕路3公里。", ["3公里 achievement"]],
    ["三、存在的问题\n（一）产业不强。", "养蜂300箱。", ["300箱 context"]],
    ["三、存在问题整改完成情况", "整改问题12个。", ["12个 achievement"]],
  ])("tells under %s the roles of %s", (heading, body, roles) => {
    expect(rolesOf(`石门镇工作汇报\n\n${heading}\n${body}\n`)).toEqual(roles);
  });
});
