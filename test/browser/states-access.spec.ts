import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./uncaught.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const alert = (page: Page) => page.getByRole("alert").first();

/** The states between whole and nothing: what brings them about, and what then is there. */
const STATES = [
  {
    state: "a picture that stays",
    path: "/read/daze?",
    block: /data\/corpus\.json/u,
    there: alert,
  },
  {
    state: "a picture without words",
    path: "/compare?",
    block: /assets\/(?:en|zh-Han[st])-/u,
    there: alert,
  },
  {
    state: "a chart that failed",
    path: "/compare/study-group?",
    block: /assets\/AxisPanel-/u,
    there: alert,
  },
  {
    state: "a view that is left empty",
    path: "/?towns=daze&themes=talent&",
    block: /nothing/u,
    there: (page: Page) => page.locator("main li > .text-button").first(),
  },
] as const;

for (const { state, path, block, there } of STATES) {
  for (const { width, query } of [
    { width: 390, query: "lang=zh&script=hant&scheme=dark" },
    { width: 1440, query: "lang=en&scheme=light" },
  ]) {
    test(`${state}, at ${width} with ${query}, is open to everyone`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.route(block, (route) => route.abort());
      await page.goto(`${path}${query}`);
      await expect(there(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const told = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
      expect(told).toEqual([]);
    });
  }
}
