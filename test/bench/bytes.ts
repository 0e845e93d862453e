import type { Browser } from "@playwright/test";
import { VIEWS } from "../browser/views.ts";
import { KINDS, OVERVIEW_BAR, weigh } from "../browser/weight.ts";
import { printTable } from "./numbers.ts";

/** Prints what the first visit to each view costs. */
export async function benchBytes(browser: Browser, site: string): Promise<void> {
  const rows: string[][] = [["view", ...KINDS, "in all", "chart code"]];
  for (const { view, path } of VIEWS) {
    const page = await browser.newPage({ locale: "zh-CN" });
    const { byKind, total, chartCode } = await weigh(page, new URL(path, site).href);
    rows.push([
      view,
      ...KINDS.map((kind) => String(byKind[kind])),
      path === "/" ? `${total} of ${OVERVIEW_BAR}` : String(total),
      chartCode.length === 0 ? "none" : chartCode.join(" "),
    ]);
    await page.close();
  }
  printTable("Bytes until the network is idle, cold, brotli", rows);
}
