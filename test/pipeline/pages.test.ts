import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { applyRepairs } from "../../src/text/tracked.ts";

const PAGES = "test/practice/pages";
const pages = readdirSync(PAGES).filter((name) => !name.endsWith(".gold"));

const read = (name: string): Report => readReport(readFileSync(path.join(PAGES, name)), "page");

/** What the page tells of the report; then its title, headings and paragraphs, a bar between sentences. */
function written({ script, meta, paragraphs }: Report): string[] {
  const own = script === "hans" ? "hans" : "hant";
  const headings = new Set(paragraphs.map(({ heading }) => heading?.[own]));
  const told = [
    `date=${meta.published?.date ?? ""}`,
    `author=${meta.author?.text ?? ""}`,
    `publisher=${meta.publisher?.text ?? ""}`,
    `editor=${meta.editor?.text ?? ""}`,
  ];
  const lines = paragraphs.map(({ id, heading, sentences }) => {
    const words = sentences.map((sentence) => sentence[own]).join("｜");
    if (id === "p0") return `# ${words}`;
    return heading === null && headings.has(words) ? `## ${words}` : words;
  });
  return [told.join(" "), ...lines];
}

test.each(pages)("only the report is read of a page, and what the page tells of it: %s", (name) => {
  const gold = readFileSync(path.join(PAGES, `${name}.gold`), "utf8")
    .trimEnd()
    .split("\n");
  expect(written(read(name))).toEqual(gold);
});

test.each(pages)("the report of a page needs no further repair: %s", (name) => {
  const { source, repairs } = read(name);
  const edits = repairs.map(({ start, end, inserted }) => ({ start, end, insert: inserted }));
  const restored = new TextEncoder().encode(applyRepairs(source, edits));
  expect(readReport(restored, "again").repairs).toEqual([]);
});
