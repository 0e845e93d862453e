import { expect, test } from "vitest";
import { planningParts } from "../../../src/pipeline/extract/planning.ts";

const under = (...headings: (string | null)[]) =>
  planningParts(
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
    [false, true],
  ],
  [
    ["二、下一步打算", "（一）抓项目", "三、附件"],
    [true, true, false],
  ],
  [
    ["（一）抓项目", "（二）抓民生"],
    [false, false],
  ],
  [
    ["下一步工作计划", "石门村"],
    [true, false],
  ],
  [
    [null, null],
    [false, false],
  ],
])("of parts under %j planned are %j", (headings, planned) => {
  expect(under(...headings)).toEqual(planned);
});
