import { describe, expect, test } from "vitest";
import { pageOf } from "../../src/node/page.ts";
import type { Picture } from "../../src/node/prerender.tsx";

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Name</title>
    <meta
      name="description"
      content="Anything"
    />
    <script type="module" crossorigin src="/assets/a.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/b.js">
    <link rel="stylesheet" crossorigin href="/assets/c.css">
  </head>
  <body>
    <div id="root"></div>
    <noscript lang="en">Scripts!</noscript>
  </body>
</html>`;

const BUILD = {
  boot: { code: "boot('$1$&')", hash: "sha256-abc=" },
  data: "1a2b",
  social: "/social.png",
};

const picture: Picture = {
  file: "read/east/index.html",
  address: "/read/east",
  locale: "zh-Hans",
  title: "东镇 &amp; $1",
  description: "一份报告 $&amp;",
  html: "<main>$1 $&amp; 正文</main>",
  note: "静态",
  other: { href: "/read/east/hant.html", locale: "zh-Hant", text: "繁体版" },
  isReplaced: true,
};

describe("pageOf", () => {
  test("fills in language, title, description and picture, as they are", () => {
    const page = pageOf(TEMPLATE, picture, BUILD);
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain("<title>东镇 &amp; $1</title>");
    expect(page).toContain('<meta name="description" content="一份报告 $&amp;" />');
    expect(page).toMatch(
      /<div id="root"><div id="picture" lang="zh-Hans"><aside [^>]*>静态.*<main>\$1 \$&amp; 正文<\/main><\/div><\/div>/u,
    );
    expect(page).not.toMatch(/Anything|Scripts!/u);
  });

  test("sets the policy before any code, with the hash of the one script in the page", () => {
    const page = pageOf(TEMPLATE, picture, BUILD);
    expect(page).toContain("script-src 'self' 'sha256-abc='");
    expect(page).toContain(`<script data-address="/read/east">${BUILD.boot.code}</script>`);
    expect(page).toContain("worker-src 'self'");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect(page.indexOf("data-address")).toBeLessThan(page.indexOf("stylesheet"));
  });

  test("tells what is shown where the page is shared", () => {
    const page = pageOf(TEMPLATE, picture, BUILD);
    for (const [name, content] of [
      ["og:title", "东镇 &amp; $1"],
      ["og:description", "一份报告 $&amp;"],
      ["og:locale", "zh_CN"],
      ["og:image", "/social.png"],
    ]) {
      expect(page).toContain(`<meta property="${name}" content="${content}" />`);
    }
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image" />');
  });

  test("names the data that it was made with", () => {
    expect(pageOf(TEMPLATE, picture, BUILD)).toContain(
      '<meta name="data-version" content="1a2b" />',
    );
  });

  test("tells of the other script only those for whom none runs", () => {
    expect(pageOf(TEMPLATE, picture, BUILD)).toMatch(
      /<aside class="without-script [^>]*>静态 <a href="\/read\/east\/hant\.html" hreflang="zh-Hant"/u,
    );
    expect(pageOf(TEMPLATE, { ...picture, other: null }, BUILD)).not.toContain("<a ");
  });

  test("leaves a copy in the other script without any code, and its way back in sight", () => {
    const page = pageOf(TEMPLATE, { ...picture, locale: "zh-Hant", isReplaced: false }, BUILD);
    expect(page).toContain("script-src 'none'");
    expect(page).not.toMatch(/<script|modulepreload/u);
    expect(page).toContain("stylesheet");
    expect(page).toContain('<a href="/read/east/hant.html"');
  });

  test("a template that lacks a part is refused", () => {
    expect(() => pageOf(TEMPLATE.replace("root", "app"), picture, BUILD)).toThrow(
      "the page has no",
    );
  });
});
