import { describe, expect, test } from "vitest";
import { readReport } from "../../../src/pipeline/read-report.ts";

const units = (text: string) =>
  readReport(new TextEncoder().encode(text), "a")
    .figures.filter(({ dimension }) => dimension === "money")
    .map(({ unit, text: words }) => `${words} ${unit}`);

describe("a sum without the name of its currency", () => {
  test.each([
    ["in a report of a Taiwanese office", "本鄉公所發放禮金1,000元。", ["1,000元 TWD"]],
    ["beside a sum in 新臺幣", "本所編列新臺幣3萬元。門票50元。", ["3万元 TWD", "50元 TWD"]],
    ["in a Hong Kong report", "區議會撥款港幣5萬元，另收$300。", ["5万元 HKD", "$300 HKD"]],
    [
      "of a rural committee with an office",
      "新界鄉公所獲撥款港幣5萬元，開支$300。",
      ["5万元 HKD", "$300 HKD"],
    ],
    [
      "where two things speak of Taiwan",
      "大甲農會通訊\n\n芋頭每台斤45元，里長捐1萬元。",
      ["45元 TWD", "1万元 TWD"],
    ],
    ["where only one does", "民国30年建庙，花了3万元。", ["3万元 CNY"]],
    [
      "in a report that is from neither",
      "台湾客商捐款新台币5万元，村委会捐款3万元。",
      ["5万元 TWD", "3万元 CNY"],
    ],
  ])("%s is in the currency of who reports", (_what, text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});
