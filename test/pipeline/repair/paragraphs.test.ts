import { describe, expect, test } from "vitest";
import type { Span } from "../../../src/text/span.ts";
import { outline } from "../../../src/pipeline/repair/paragraphs.ts";

const BODY = "全镇上下深入推进乡村振兴。农村人居环境显著改善！";

/** Each paragraph in a line: kind, heading in brackets, sentences parted by bars. */
const drawn = (text: string, marked: readonly string[] = []): string[] =>
  outline(text, new Set(marked.map((line) => text.indexOf(line)))).map(
    ({ kind, heading, sentences }) =>
      `${kind}${heading === null ? "" : ` [${text.slice(heading.start, heading.end)}]`}: ${sentences
        .map(({ start, end }) => text.slice(start, end))
        .join("|")}`,
  );

describe("outline", () => {
  test("takes a first line without an end for the title", () => {
    expect(drawn(`【喜迎二十大 奋进新征程】沙坪镇：党旗引领\n\n${BODY}`)).toEqual([
      "title: 【喜迎二十大 奋进新征程】沙坪镇：党旗引领",
      "body: 全镇上下深入推进乡村振兴。|农村人居环境显著改善！",
    ]);
  });

  test("puts a short line over what follows it", () => {
    expect(drawn(`${BODY}\n各村亮点\n大泽社区\n${BODY}\n同和村\n${BODY}`)).toEqual([
      "body: 全镇上下深入推进乡村振兴。|农村人居环境显著改善！",
      "heading: 各村亮点",
      "heading: 大泽社区",
      "body [大泽社区]: 全镇上下深入推进乡村振兴。|农村人居环境显著改善！",
      "heading: 同和村",
      "body [同和村]: 全镇上下深入推进乡村振兴。|农村人居环境显著改善！",
    ]);
  });

  test.each([
    ["a line that leads to a list", `${BODY}\n他指出：\n${BODY}`, "body: 他指出："],
    [
      "a heading that runs in",
      `${BODY}\n一、聚焦党建，加快步伐。${BODY}`,
      "body: 一、聚焦党建，加快步伐。|全镇上下深入推进乡村振兴。|农村人居环境显著改善！",
    ],
    ["what stands under a picture", `${BODY}\n图为茶农在采茶\n${BODY}`, "body: 图为茶农在采茶"],
    ["the last line", `${BODY}\n中共青山镇委员会`, "body: 中共青山镇委员会"],
    ["a list item", `${BODY}\n1.新建道路3公里\n${BODY}`, "body: 1.新建道路3公里"],
    ["one of many short lines", `${BODY}\n种植茶叶\n种植魔芋\n种植黄姜\n${BODY}`, "body: 种植茶叶"],
  ])("does not take %s for a heading", (_what, text, expected) => {
    expect(drawn(text)[1]).toBe(expected);
  });

  test("takes a page at its word", () => {
    const text = `工作总结\n第一部分\n第二部分\n第三部分\n${BODY}`;
    expect(drawn(text, ["工作总结", "第一部分", "第二部分", "第三部分"])).toEqual([
      "title: 工作总结",
      "heading: 第一部分",
      "heading: 第二部分",
      "heading: 第三部分",
      "body [第三部分]: 全镇上下深入推进乡村振兴。|农村人居环境显著改善！",
    ]);
  });

  test("does not take a paragraph with a tab for a row", () => {
    expect(drawn(`${BODY}\t${BODY}`)[0]).toMatch(/^body: /u);
  });

  test("reads a table row as a paragraph and a cell as a sentence, under its column's head", () => {
    const text = `${BODY}\n村名\t面积（亩）\t农户\n东村\t\t85`;
    const rows = outline(text, new Set()).filter(({ kind }) => kind === "row");
    const words = ({ start, end }: Span) => text.slice(start, end);
    expect(
      rows.map(({ sentences, heads }) => [
        sentences.map(words),
        heads.map((parts) => parts.map(words).join("")),
      ]),
    ).toEqual([
      [
        ["村名", "面积（亩）", "农户"],
        ["", "", ""],
      ],
      [
        ["东村", "85"],
        ["村名", "农户"],
      ],
    ]);
  });

  test("reads two rows of heads as one, the nearer first, and keeps columns under a cell that hangs down", () => {
    const text = `村名\t面积（亩）\t\t农户\n\t茶园\t黄姜\n东村\t80\t12\t36\n\t30\t2\t9`;
    const rows = outline(text, new Set()).filter(({ kind }) => kind === "row");
    const words = ({ start, end }: Span) => text.slice(start, end);
    expect(
      rows
        .slice(2)
        .map(({ sentences, heads }) =>
          sentences.map((cell, at) => `${words(cell)}: ${(heads[at] ?? []).map(words).join("")}`),
        ),
    ).toEqual([
      ["东村: 村名", "80: 茶园面积（亩）", "12: 黄姜面积（亩）", "36: 农户"],
      ["30: 茶园面积（亩）", "2: 黄姜面积（亩）", "9: 农户"],
    ]);
  });

  test("tells a table from one right over it by its columns or its units", () => {
    const lastRow = (second: string) => {
      const text = `村名\t面积（亩）\t产值（万元）\n东村\t120\t35.6\n${second}`;
      return outline(text, new Set())
        .at(-1)
        ?.heads.map((parts) => parts.map(({ start, end }) => text.slice(start, end)).join(""));
    };
    expect(lastRow("学校\t学生\n小学\t412")).toEqual(["学校", "学生"]);
    expect(lastRow("学校\t学生（人）\t班级\n小学\t412\t12")).toEqual([
      "学校",
      "学生（人）",
      "班级",
    ]);
    const first = ["村名", "面积（亩）", "产值（万元）"];
    expect(lastRow("西村\t未测\t未测\n南村\t95\t20.1")).toEqual(first);
    expect(lastRow("西村\t未测\n南村\t95\t20.1")).toEqual(first);
  });

  test("takes a row for heads though it tells of which time its columns are, but not one that counts", () => {
    const headOver = (head: string) => {
      const text = `指标\t${head}\n产值\t6.5\n税收\t1.2`;
      const [, row] = outline(text, new Set());
      return row?.heads.map((parts) =>
        parts.map(({ start, end }) => text.slice(start, end)).join(""),
      );
    };
    expect(headOver("2024年")).toEqual(["指标", "2024年"]);
    expect(headOver("1—11月完成")).toEqual(["指标", "1—11月完成"]);
    expect(headOver("前11个月")).toEqual(["指标", "前11个月"]);
    expect(headOver("5.1万元")).toEqual(["", ""]);
  });
});
