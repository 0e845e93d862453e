import { expect, test } from "vitest";
import { readParts } from "../../../src/pipeline/extract/parts.ts";

const under = (...headings: (string | null)[]) =>
  readParts(
    headings.map((words, index) => ({
      id: `p${index}`,
      kind: "body" as const,
      heading: words === null ? null : { hans: words, hant: words },
      sentences: [],
      heads: [],
    })),
  );

test.each([
  [
    ["一、工作回顾", "二、2024年工作安排"],
    [null, "plan"],
  ],
  [
    ["二、下一步打算", "（一）抓项目", "三、附件"],
    ["plan", "plan", null],
  ],
  [
    ["（一）抓项目", "（二）抓民生"],
    [null, null],
  ],
  [
    ["下一步工作计划", "石门村"],
    ["plan", null],
  ],
  [
    ["一、基本情况", "二、存在的问题", "（一）产业不强", "三、2024年目标任务完成情况"],
    ["profile", "wanting", "wanting", null],
  ],
  [
    [null, null],
    [null, null],
  ],
])("parts under %j are %j", (headings, parts) => {
  expect(under(...headings)).toEqual(parts);
});

const begun = (...beginnings: string[]) =>
  readParts(
    beginnings.map((hans, index) => ({
      id: `p${index}`,
      kind: "body" as const,
      heading: null,
      sentences: [{ id: `p${index}s1`, start: 0, hans, hant: hans }],
      heads: [],
    })),
  );

test("numbered words at the head of a paragraph head what follows as well", () => {
  expect(
    begun("一、基本情况。", "（一）人口。", "二、下一步打算：", "1.修路8公里。", "三、其他。"),
  ).toEqual(["profile", "profile", "plan", "plan", null]);
});

test.each([
  ["重点抓好以下六个方面工作：", "plan"],
  ["一年来，我们抓好以下工作：", null],
])("what %s leads to is %s", (lead, part) => {
  expect(begun(lead, "（一）抓产业。新建农田4200亩。")).toEqual([part, part]);
});
