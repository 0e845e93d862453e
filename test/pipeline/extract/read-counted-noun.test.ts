import { describe, expect, test } from "vitest";
import { readSentence } from "../../helpers/a-reading.ts";

const nouns = (text: string) =>
  readSentence(text)
    .filter(({ role }) => role !== "date" && role !== "name")
    .map(({ counts }) => counts?.hans ?? null);

describe("the counted noun", () => {
  test.each([
    ["ends before a deed done with it", "投入资金52万元新建服务中心。", ["资金"]],
    ["is the people before 人", "落实困难人员46人参保资助。", ["困难人员"]],
    ["begins behind the whole date", "力争到2025年底村集体收入突破50万元。", ["村集体收入"]],
    ["begins behind the start of a month", "截至3月初新增市场主体20家。", ["市场主体"]],
    ["keeps a word that only begins like it", "2024年初中毕业生300人。", ["初中毕业生"]],
    ["is behind 名", "选派优秀干部到村，有12名党员当好先锋。", ["党员"]],
    [
      "leaves out the deed where things are counted",
      "蓄水池修建3个、油茶种植80亩。",
      ["蓄水池", "油茶"],
    ],
    ["keeps the deed where deeds are counted", "开展安全隐患排查3次。", ["安全隐患排查"]],
    ["is what sums up a list", "开展宣传、关爱老人等文明实践活动20余次。", ["文明实践活动"]],
    ["is the list that nothing sums up", "召开招商会、座谈会等共计10余场。", ["招商会、座谈会"]],
    [
      "leaves out a quotation that it can stand without",
      "发放80份“文明你我”调查问卷。",
      ["调查问卷"],
    ],
    ["keeps a quotation that it needs", "解决“急难愁盼”问题20余件。", ["“急难愁盼”问题"]],
    ["is a part of a place alone", "对19个村民小组饮水情况进行排查。", ["村民小组"]],
    ["keeps a service of a part of a place", "推进7个村党群服务中心建设。", ["村党群服务中心"]],
    [
      "is the household where nothing else is",
      "共63个村民组、4508户均有人包保。",
      ["村民组", "户"],
    ],
    [
      "is carried on to the same unit",
      "摸排矛盾纠纷30件，调解成功29件。",
      ["矛盾纠纷", "矛盾纠纷"],
    ],
    ["is not carried on to another unit", "投入资金5万元，两层。", ["资金", null]],
    [
      "keeps words that look like borders",
      "储备党组织书记7人，家庭医生签约139人。",
      ["党组织书记", "家庭医生签约"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });
});
