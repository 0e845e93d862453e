import { mkdirSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type BrowserContext } from "@playwright/test";
import { build } from "vite";
import { serve } from "../../src/node/serve.ts";
import { scrollThrough, settle } from "./journey.ts";
import { launchOptions } from "./launch-options.ts";
import { TOWNS, VIEWS } from "./views.ts";

const USAGE = `usage: npm run shots [-- PART…]
Draws every view into shots/; with PARTs only those whose name has each of them,
such as read-daze, 390, dark, hant.`;

const WIDTHS = [390, 768, 1440];
const SCHEMES = ["light", "dark"] as const;
const LANGUAGES = [
  { name: "hant", query: "lang=zh&script=hant" },
  { name: "hans", query: "lang=zh&script=hans" },
  { name: "en", query: "lang=en&script=hans" },
];
const PAGES = [
  ...VIEWS.filter(({ view }) => view !== "reader").map(({ view, path: at }) => ({
    name: view,
    at,
  })),
  ...TOWNS.map((town) => ({ name: `read-${town}`, at: `/read/${town}` })),
];

const SHOTS = PAGES.flatMap(({ name, at }) =>
  WIDTHS.flatMap((width) =>
    SCHEMES.flatMap((scheme) =>
      LANGUAGES.map((language) => ({
        name: `${name}-${width}-${scheme}-${language.name}`,
        address: `${at}?${language.query}&scheme=${scheme}`,
        width,
      })),
    ),
  ),
);
type Shot = (typeof SHOTS)[number];

const root = fileURLToPath(new URL("../..", import.meta.url));
const shots = path.join(root, "shots");

/** Draws shots one after another, whole pages, as long as there are any. */
async function draw(context: BrowserContext, queue: Shot[]): Promise<void> {
  const page = await context.newPage();
  for (let shot = queue.shift(); shot !== undefined; shot = queue.shift()) {
    await page.setViewportSize({ width: shot.width, height: 900 });
    await page.goto(shot.address);
    await settle(page);
    await scrollThrough(page);
    await page.screenshot({ path: path.join(shots, `${shot.name}.png`), fullPage: true });
  }
}

const parts = process.argv.slice(2);
const asked = SHOTS.filter(({ name }) => parts.every((part) => name.includes(part)));
if (asked.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
await build({ root, logLevel: "warn" });
const { server, address } = await serve(path.join(root, "dist"), 0);
const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({ baseURL: address });
mkdirSync(shots, { recursive: true });
const queue = [...asked];
await Promise.all([draw(context, queue), draw(context, queue)]);
await browser.close();
server.close();
server.closeAllConnections();
console.log(`${asked.length} pictures in ${path.relative(process.cwd(), shots)}/`);
