import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import hansWords from "../../src/i18n/zh-Hans.json" with { type: "json" };
import hantWords from "../../src/i18n/zh-Hant.json" with { type: "json" };

/** The characters of some rows of a double-byte encoding. */
function charactersOf(encoding: string, firstRow: number, lastRow: number, firstCell: number) {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = firstCell; cell <= 0xfe; cell += 1) {
      found.add(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  return found;
}

// What each script writes every day: the first part of Big5, and GB 2312 within GBK.
const TRADITIONAL = charactersOf("big5", 0xa4, 0xc6, 0x40).add("桉");
const SIMPLIFIED = charactersOf("gbk", 0xb0, 0xf7, 0xa1);

/** The strings of a tree of words, those under a name where one is given. */
function stringsOf(words: unknown, name: string | null): readonly string[] {
  if (typeof words === "string") return name === null ? [words] : [];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    stringsOf(value, key === name ? null : name),
  );
}

const curated: readonly unknown[] = readdirSync("data", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file): unknown => parse(readFileSync(path.join("data", file), "utf8")));

/** The Han characters of texts that are not of a script's set. */
const strangers = (texts: readonly string[], script: ReadonlySet<string>) => [
  ...new Set(
    texts
      .join("")
      .match(/\p{Script=Han}/gu)
      ?.filter((one) => !script.has(one)),
  ),
];

test("the Traditional words of the interface and of the curation are Traditional", () => {
  const texts = [...stringsOf(hantWords, null), ...stringsOf(curated, "hant")];
  expect(texts.length).toBeGreaterThan(500);
  expect(strangers(texts, TRADITIONAL)).toEqual([]);
});

test("the Simplified words of the interface and of the curation are Simplified", () => {
  const texts = [...stringsOf(hansWords, null), ...stringsOf(curated, "hans")];
  expect(texts.length).toBeGreaterThan(500);
  expect(strangers(texts, SIMPLIFIED)).toEqual([]);
});
