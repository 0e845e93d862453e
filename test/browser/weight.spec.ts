import { expect, type Page } from "@playwright/test";
import { settle, test } from "./journey.ts";
import { VIEWS } from "./views.ts";
import { CHART, OVERVIEW_BAR, weigh } from "./weight.ts";

/** What has moved in a page since it began to load, as far as it was on the screen. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      // Where nothing has moved the observer says nothing.
      setTimeout(resolve, 200, []);
      new PerformanceObserver((list) => {
        resolve(list.getEntries());
      }).observe({ type: "layout-shift", buffered: true });
    });
    return entries.map((entry) => JSON.stringify(entry.toJSON()));
  });

/** Keeps all code back until the page as it came has been painted. */
const paintFirst = (page: Page) =>
  page.route("**/*.js", async (route) => {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(resolve);
          });
        }),
    );
    await route.continue();
  });

// The still picture is Simplified: a reader of it sees both it and what takes
// its place, a reader of English only the latter.
for (const locale of ["zh-CN", "en-GB"]) {
  test.describe(`in a ${locale} browser`, () => {
    test.use({ locale });

    test("the overview comes whole within its limit of bytes", async ({ page }) => {
      const { total, byKind } = await weigh(page, "/");
      expect(total, JSON.stringify(byKind)).toBeLessThanOrEqual(OVERVIEW_BAR);
    });

    for (const { view, path } of VIEWS) {
      test(`nothing of the ${view} view moves while it loads`, async ({ page }) => {
        await paintFirst(page);
        for (const width of [390, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(path, { waitUntil: "networkidle" });
          await settle(page);
          expect(await shiftsOf(page), `at ${width}`).toEqual([]);
        }
      });
    }
  });
}

for (const { view, path } of VIEWS.filter((entry) => entry.view !== "indicator")) {
  test(`the ${view} view asks for no chart code`, async ({ page }) => {
    const { chartCode } = await weigh(page, path);
    expect(chartCode).toEqual([]);
  });
}

test("chart code is told from other code: the indicator view asks for it", async ({ page }) => {
  const { chartCode } = await weigh(page, "/compare/study-group", CHART);
  expect(chartCode).toEqual([expect.stringContaining("/assets/")]);
});
