import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isData } from "../../src/model/figure.ts";
import type { Report } from "../../src/model/report.ts";
import { readReport } from "../../src/pipeline/read-report.ts";

const TOWNS = ["shaping", "unnamed", "shangzhuang", "songjia", "daze"] as const;

// Places and people of the five reports, each with another of its length.
const OTHERS = new Map(
  (
    "宋家 柳湾 白河 青川 双喜 南桥 歌风春燕 云岭晴川 大泽 石塘 莲塘 桐岭 李苑 槐庄 同和 东兴 五和 永丰 小泽 浅滩 文龙 武陵 牛勒 马岗 " +
    "北洋 西渚 田金 林玉 张村 周村 沿江 临湖 沙冲 泥湾 潮透 溪源 圣堂 古庙 山联 河联 仁和 义和 大姚 小邓 仁安 义安 银洲湖 金沙湾 " +
    "上庄 下寨 徽州 衢州 沙坪 石坪 新会 旧城 广州 杭州 贵州 云南 金扬 银帆 陈溢利 王守诚 宁路庚 李长青 方凤玲 周小燕 裴佳佳 何文文 吕张桂仙 欧阳秀兰"
  )
    .split(" ")
    .flatMap((name, index, names): [string, string][] =>
      index % 2 === 0 ? [[name, names[index + 1] ?? name]] : [],
    ),
);

const withOtherNames = (text: string): string => {
  let renamed = text;
  for (const [name, other] of OTHERS) renamed = renamed.replaceAll(name, other);
  return renamed;
};

const otherDigits = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String((Number(digit) % 8) + 2));

/** The restored text of a report, a paragraph a line, its quantities with other digits. */
function otherText({ paragraphs, figures }: Report): string {
  const lines = paragraphs.map(({ sentences }) =>
    sentences
      .map(({ id, hans }) => {
        let text = hans;
        for (const figure of figures) {
          if (figure.sentence !== id || !isData(figure)) continue;
          const { start, end } = figure;
          text = text.slice(0, start) + otherDigits(text.slice(start, end)) + text.slice(end);
        }
        return text;
      })
      .join(""),
  );
  return withOtherNames(lines.join("\n"));
}

const rolesOf = ({ figures }: Report): string[] => figures.map(({ role }) => role);
const read = (text: string): Report => readReport(new TextEncoder().encode(text), "other");

describe("no role hangs on a name or on the digits of a number", () => {
  test.each(TOWNS)("in %s", (town) => {
    const report = readReport(readFileSync(`data/towns/${town}/report.txt`), town);
    const other = otherText(report);
    expect(other).not.toBe(
      report.paragraphs.map((p) => p.sentences.map((s) => s.hans).join("")).join("\n"),
    );
    expect(rolesOf(read(other))).toEqual(rolesOf(report));
  });
});
