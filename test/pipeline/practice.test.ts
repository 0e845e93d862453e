import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { isTaste } from "../../src/chinese/taste.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { offsetMap } from "../../src/text/offset-map.ts";
import { applyRepairs } from "../../src/text/tracked.ts";

const TEXTS = "test/practice/texts";
const CLEAN = "test/practice/clean";
const SCRIPTS = ["hans", "hant"] as const;

const damaged = readdirSync(TEXTS).filter((name) => !/\.han[st]$/u.test(name));

/** A paragraph a line, with a bar between its sentences. */
const written = ({ paragraphs }: Report, script: "hans" | "hant"): string[] =>
  paragraphs.map(({ sentences }) => sentences.map((sentence) => sentence[script]).join("｜"));

/** The line as it was written, with what is taste as the gold has it. */
const inTasteOf = (gold: string, line: string): string => {
  const wanted = Array.from(gold);
  return Array.from(line, (character, at) =>
    isTaste(character, wanted[at] ?? "") ? (wanted[at] ?? character) : character,
  ).join("");
};

describe("damaged texts are restored as their gold has them", () => {
  test.each(damaged.flatMap((name) => SCRIPTS.map((script) => [name, script] as const)))(
    "%s in %s",
    (name, script) => {
      const report = readReport(readFileSync(path.join(TEXTS, name)), "practice");
      const gold = readFileSync(path.join(TEXTS, `${name}.${script}`), "utf8")
        .trimEnd()
        .split("\n");
      const lines = written(report, script).map((line, at) => inTasteOf(gold[at] ?? "", line));
      expect(lines).toEqual(gold);
    },
  );
});

test.each(damaged)(
  "a text that is restored needs no repair, and reverts to what was published: %s",
  (name) => {
    const { source, repairs } = readReport(readFileSync(path.join(TEXTS, name)), "practice");
    const restored = applyRepairs(
      source,
      repairs.map(({ inserted, ...repair }) => ({ ...repair, insert: inserted })),
    );
    expect(readReport(new TextEncoder().encode(restored), "again").repairs).toEqual([]);
    const { fromSource } = offsetMap(repairs);
    const back = repairs.toReversed().reduce((text, { start, end, removed, inserted }) => {
      const at = fromSource({ start, end }).start;
      return text.slice(0, at) + removed + text.slice(at + inserted.length);
    }, restored);
    expect(back).toBe(source);
  },
);

test.each([
  ["article-beside-navigation.html", "2023-10-21", "陈晓东", "和平县融媒体中心", "黄海"],
  ["county-site-with-tools.txt", "2023-11-06", null, null, null],
  ["badly-converted-page.txt", "2021-12-30", null, "黃崗鎮黨委", "周曉云"],
  ["wechat-copied.txt", "2024-03-05", "双河口镇", "双河口微讯", "汪洋"],
])("what a page says of its report is read: %s", (name, date, author, publisher, editor) => {
  const { meta } = readReport(readFileSync(path.join(TEXTS, name)), "practice");
  const told = [meta.author, meta.publisher, meta.editor].map((entry) => entry?.text ?? null);
  expect([meta.published?.date, ...told]).toEqual([date, author, publisher, editor]);
});

test.each([
  ["big5-declared-gb2312.html", "big5"],
  ["gb18030-declared-big5.html", "gb18030"],
  ["gb18030-declared-utf-8.html", "gb18030"],
])("a page is read by its bytes where it declares another encoding: %s", (name, encoding) => {
  const { meta } = readReport(readFileSync(path.join(TEXTS, name)), "practice");
  expect(meta.encoding).toBe(encoding);
});

test.each(readdirSync(CLEAN))("a clean text is not touched: %s", (name) => {
  expect(readReport(readFileSync(path.join(CLEAN, name)), "clean").repairs).toEqual([]);
});
