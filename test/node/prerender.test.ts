import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildData } from "../../data/build.ts";
import { prerender, type Picture } from "../../src/node/prerender.tsx";

const PRIVATE = ["先凤", "先鳳", "谢世彬", "謝世彬", "谢建荣", "謝建榮"];
const BASE = "/five-towns/";

let root: string;
let pictures: readonly Picture[];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "five-towns-pictures-"));
  await cp("data", path.join(root, "data"), { recursive: true });
  await buildData(root);
  pictures = await prerender(path.join(root, "public/data"), BASE);
}, 60_000);
afterAll(async () => {
  await rm(root, { recursive: true });
});

const find = (file: string) => pictures.find((picture) => picture.file === path.normalize(file));

describe("the pictures of the site", () => {
  test("are one for each address, each report in both scripts, and no page", () => {
    const files = pictures.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toEqual(
      expect.arrayContaining([
        "index.html",
        path.normalize("compare/index.html"),
        path.normalize("compare/study-group/index.html"),
        path.normalize("read/songjia/index.html"),
        path.normalize("read/songjia/hant.html"),
        "404.html",
      ]),
    );
    expect(find("compare/meetings/index.html")).toBeUndefined();
  });

  test("hold one h1 and one main, no placeholder, and a title and description of their own", () => {
    for (const { html, title, description, file } of pictures) {
      const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
      expect([count(/<h1[ >]/gu), count(/<main[ >]/gu), count(/aria-busy/gu)], file).toEqual([
        1, 1, 0,
      ]);
      expect(html, file).not.toMatch(/<title|<meta|<script/u);
      expect(title, file).toMatch(/^\p{Script=Han}.* · 五[镇鎮][对對][读讀]$/u);
      expect(description.length, file).toBeGreaterThan(10);
    }
    expect(new Set(pictures.map(({ title }) => title)).size).toBe(pictures.length);
  });

  test("lead on under the base path, without the trailing slash, and ask for nothing", () => {
    for (const { html, file, isReplaced } of pictures) {
      const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)"/gu)]
        .map(([, href = ""]) => href)
        .filter((href) => !href.startsWith("#"));
      expect(hrefs.length, file).toBeGreaterThan(3);
      expect(
        hrefs.filter((href) => !/^\/five-towns(?:\/[^/?#]+)*(?:[?#].*)?$/u.test(href)),
        file,
      ).toEqual([]);
      expect(
        hrefs.some((href) => /[?&;](?:lang|script)=/u.test(href)),
        file,
      ).toBe(!isReplaced);
    }
  });

  test("name no address on the page that stands at every unknown one", () => {
    expect(find("404.html")?.html).toContain("没有对应的页面");
    expect(find("404.html")?.html).not.toContain("404");
  });

  test("say Simplified for what is Simplified, and the other script for the copies", () => {
    expect(find("read/songjia/index.html")).toMatchObject({
      address: "/five-towns/read/songjia",
      locale: "zh-Hans",
      other: { href: "/five-towns/read/songjia/hant.html", locale: "zh-Hant" },
    });
    expect(find("read/songjia/index.html")?.html).toContain("党建引领");
    expect(find("read/songjia/hant.html")).toMatchObject({
      locale: "zh-Hant",
      other: { href: "/five-towns/read/songjia", locale: "zh-Hans" },
    });
    expect(find("read/songjia/hant.html")?.html).toContain("黨建引領");
  });

  test("name no private person outside the reports", () => {
    const views = pictures.filter(({ file }) => !file.startsWith("read"));
    const named = views.filter(({ html }) => PRIVATE.some((name) => html.includes(name)));
    expect(named.map(({ file }) => file)).toEqual([]);
    expect(
      pictures.filter(({ title, description }) =>
        PRIVATE.some((name) => `${title}${description}`.includes(name)),
      ),
    ).toEqual([]);
  });
});
