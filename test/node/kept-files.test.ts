import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataVersion, keptFiles } from "../../src/node/kept-files.ts";

let dist: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
};

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), "five-towns-kept-"));
  write("index.html", "overview");
  write("404.html", "no page");
  write("read/east/index.html", "east");
  write("read/east/hant.html", "東");
  write("assets/app-1.js", "export {};");
  write("data/corpus.json", "{}");
  write("data/reports/east.json", "{}");
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

describe("what is kept of a built site", () => {
  test("are its pages by their folders, its code, and its data by their version", async () => {
    const version = await dataVersion(dist);
    expect((await keptFiles(dist)).map((file) => file.path)).toEqual([
      "404.html",
      "assets/app-1.js",
      `data/corpus.json?v=${version}`,
      `data/reports/east.json?v=${version}`,
      "",
      "read/east/hant.html",
      "read/east/",
    ]);
  });

  test("is neither the worker itself, nor a compressed copy, nor what only robots read", async () => {
    const before = await keptFiles(dist);
    write("sw.js", "worker");
    write("index.html.br", "…");
    write("robots.txt", "Allow: /");
    expect(await keptFiles(dist)).toEqual(before);
  });

  test("is told with the digest of its bytes, and whether its address names them", async () => {
    const kept = await keptFiles(dist);
    const [page, code] = ["read/east/", "assets/app-1.js"].map((name) =>
      kept.find((file) => file.path === name),
    );
    const digest = createHash("sha256").update("east").digest("base64");
    expect(page).toMatchObject({ integrity: `sha256-${digest}`, isNamedByContent: false });
    expect(code).toMatchObject({ isNamedByContent: true });
  });
});

test("the version of the data changes with any of them, and with nothing else", async () => {
  const version = await dataVersion(dist);
  write("index.html", "another overview");
  expect(await dataVersion(dist)).toBe(version);
  write("data/reports/east.json", '{"id": "east"}');
  expect(await dataVersion(dist)).not.toBe(version);
});
