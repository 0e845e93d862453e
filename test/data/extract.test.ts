import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "extract-"));
writeFileSync(join(folder, "a.txt"), "全镇开展活动23次。");
writeFileSync(join(folder, "a.html"), "<p>全镇开展活动23次。</p>");
writeFileSync(join(folder, "empty.txt"), "");
writeFileSync(join(folder, "english.txt"), "Five towns");
writeFileSync(
  join(folder, "picture.png"),
  Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 256),
);
afterAll(() => rmSync(folder, { recursive: true }));

const entry = resolve("data/extract.ts");

/** Runs the extractor from the folder, as npm would. */
function extract(names: readonly string[], input = "") {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", entry, ...names],
    { env: { ...process.env, INIT_CWD: folder }, input, encoding: "utf8" },
  );
  const ids = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line))
    .map((report) =>
      typeof report === "object" && report !== null && "id" in report ? report.id : null,
    );
  return { ids, stderr, status };
}

describe("the extractor", { timeout: 30_000 }, () => {
  test("prints a report a line, in order, under the names of the files", () => {
    expect(extract(["a.txt", "a.html", "-"], "全镇开展活动23次。")).toEqual({
      ids: ["a", "a-2", "stdin"],
      stderr: "",
      status: 0,
    });
  });

  test("tells of each file that it cannot read, and reads the others", () => {
    const { ids, stderr, status } = extract([
      "gone.txt",
      ".",
      "empty.txt",
      "english.txt",
      "picture.png",
      "a.txt",
    ]);
    expect(ids).toEqual(["a"]);
    expect(stderr.trim().split("\n")).toEqual([
      "gone.txt: no such file",
      ".: is a directory",
      "empty.txt: empty",
      "english.txt: no Chinese text",
      "picture.png: binary, not text",
    ]);
    expect(status).toBe(2);
  });

  test("tells how to use it where it is given nothing", () => {
    const { ids, stderr, status } = extract([]);
    expect(ids).toEqual([]);
    expect(stderr).toMatch(/^usage: /u);
    expect(status).toBe(2);
  });
});
