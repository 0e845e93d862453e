import { readFileSync, writeFileSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { build } from "vite";
import { serve } from "../../src/node/serve.ts";
import { settle } from "./journey.ts";
import { launchOptions } from "./launch-options.ts";

/**
 * Makes the pictures of public/ that are not drawn by hand: the one by which
 * the site is shared, from the scrolls of the built site, and the icons for
 * those who take no SVG.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const into = (file: string) => path.join(root, "public", file);

/** Lays the name of the site beside its scrolls. */
const CARD = `
  body { display: grid; grid-template-columns: 330px 1fr; align-items: center; gap: 56px;
    box-sizing: border-box; inline-size: 1200px; block-size: 630px; padding: 0 56px; overflow: hidden }
  .card-name { font: 700 68px/1.2 var(--font-song) }
  .card-english { font: 34px/1.4 var(--font-song); color: var(--color-ink-soft) }
  .card-lede { margin-block-start: 28px; font: 26px/1.6 var(--font-song) }
  .scrolls { margin: 0; gap: 0 24px; grid-template-columns: repeat(5, 1fr) }
  .scroll { --unit: 0.165px }
  .scroll-name { font-size: 15px }
  .scroll-column > :not(.scroll, .scroll-name, :has(.seal)) { display: none }
`;

async function drawSocial(browser: Browser): Promise<void> {
  await build({ root, logLevel: "warn" });
  const { server, address } = await serve(path.join(root, "dist"), 0);
  const page = await browser.newPage({
    viewport: { width: 1200, height: 630 },
    // The site lets in no styles but its own.
    bypassCSP: true,
    serviceWorkers: "block",
  });
  await page.goto(`${address}?lang=zh&script=hans&scheme=light`);
  await settle(page);
  await page.addStyleTag({ content: CARD });
  await page.evaluate(() => {
    const scrolls = document.querySelector(".scrolls");
    const words = document.createElement("div");
    const lines = [
      ["card-name", "五镇对读", "zh-Hans"],
      ["card-english", "Five Towns", "en"],
      ["card-lede", document.querySelector("h1")?.textContent ?? "", "zh-Hans"],
    ];
    for (const [name = "", text = "", lang = ""] of lines) {
      const line = document.createElement("p");
      Object.assign(line, { className: name, textContent: text, lang });
      words.append(line);
    }
    document.body.replaceChildren(words, ...(scrolls === null ? [] : [scrolls]));
  });
  await page.screenshot({ path: into("social.png") });
  await page.close();
  server.close();
  server.closeAllConnections();
}

/** The seal in ink of its own, `size` pixels square. */
async function drawSeal(browser: Browser, size: number, padding: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(into("favicon.svg"), "utf8");
  await page.setContent(
    `<style>body { margin: 0; padding: ${padding}px; background: ${padding > 0 ? "#a8321f" : "none"} }
      svg { display: block }</style>${svg}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** A picture as an ICO file of one entry, which may hold a PNG as it is. */
function asIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const browser = await chromium.launch(launchOptions());
await drawSocial(browser);
writeFileSync(into("apple-touch-icon.png"), await drawSeal(browser, 180, 14));
writeFileSync(into("favicon.ico"), asIco(await drawSeal(browser, 32, 0), 32));
await browser.close();
console.log("public/: social.png, apple-touch-icon.png, favicon.ico");
