import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { findBrowser } from "../../src/node/ensure.mjs";
import { launchOptions } from "../browser/launch-options.ts";
import { VIEWS } from "../browser/views.ts";
import { besideLoop, median, printTable } from "./numbers.ts";

/** What the measuring alone needs; not a part of the project. */
const NEEDS = {
  private: true,
  type: "module",
  dependencies: { lighthouse: "12.8.2", "chrome-launcher": "1.2.1" },
  overrides: { "third-party-web": "0.29.2" },
};
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const TIMES = ["largest-contentful-paint", "total-blocking-time"] as const;

const ScoreSchema = v.object({ score: v.number() });
const ValueSchema = v.object({ numericValue: v.number() });
const ResultSchema = v.object({
  lhr: v.object({
    categories: v.object({
      performance: ScoreSchema,
      accessibility: ScoreSchema,
      "best-practices": ScoreSchema,
      seo: ScoreSchema,
    }),
    audits: v.object({
      "largest-contentful-paint": ValueSchema,
      "total-blocking-time": ValueSchema,
      "cumulative-layout-shift": ValueSchema,
    }),
  }),
});
type Result = v.InferOutput<typeof ResultSchema>["lhr"];

// Neither is a dependency of the project, so their types are not here either.
type Lighthouse = (url: string, flags: object) => Promise<unknown>;
type Launch = (options: object) => Promise<{ readonly port: number; readonly kill: () => void }>;
const isFunction = (value: unknown) => typeof value === "function";
const LighthouseSchema = v.object({ default: v.custom<Lighthouse>(isFunction) });
const LauncherSchema = v.object({ launch: v.custom<Launch>(isFunction) });

/** Prints the scores of each view on a simulated phone with a slow network, the median of some runs. */
export async function benchLighthouse(root: string, site: string, runs: number): Promise<void> {
  const { lighthouse, launch } = await loadTools(path.join(root, "node_modules/.cache/bench"));
  const rows = [["view", ...CATEGORIES, "LCP", "TBT", "CLS"]];
  for (const { view, path: at } of VIEWS) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) {
      const chrome = await launch({
        chromePath: findBrowser(),
        chromeFlags: [...launchOptions().args, "--headless=new", "--lang=zh-CN"],
        prefs: { intl: { accept_languages: "zh-CN" } },
      });
      const flags = { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" };
      try {
        const result = await lighthouse(new URL(at, site).href, flags);
        results.push(v.parse(ResultSchema, result).lhr);
      } finally {
        chrome.kill();
      }
    }
    rows.push([
      view,
      ...CATEGORIES.map((name) =>
        String(Math.round(median(results.map((r) => r.categories[name].score)) * 100)),
      ),
      ...TIMES.map((name) => besideLoop(median(results.map((r) => r.audits[name].numericValue)))),
      median(results.map((r) => r.audits["cumulative-layout-shift"].numericValue)).toFixed(3),
    ]);
  }
  printTable(`Lighthouse, mobile, simulated, zh-CN, median of ${runs}`, rows);
}

/** Installs Lighthouse into an ignored folder where it is not there yet, and loads it. */
async function loadTools(folder: string) {
  const wanted = path.join(folder, "node_modules/lighthouse/package.json");
  if (!existsSync(wanted)) {
    console.log("Installing Lighthouse …");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), JSON.stringify(NEEDS));
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
      cwd: folder,
      stdio: "inherit",
    });
  }
  const { resolve } = createRequire(path.join(folder, "package.json"));
  const load = (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href);
  const { default: lighthouse } = v.parse(LighthouseSchema, await load("lighthouse"));
  const { launch } = v.parse(LauncherSchema, await load("chrome-launcher"));
  return { lighthouse, launch };
}
