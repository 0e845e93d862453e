import { expect, type Locator, type Page } from "@playwright/test";
import { open, test } from "./journey.ts";
import { LANGUAGES, VIEWS } from "./views.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new RangeError("not on the screen");
  return box;
}

const apart = (one: Box, other: Box) =>
  one.y + one.height <= other.y + 0.5 || other.y + other.height <= one.y + 0.5;

const viewsBar = (page: Page) => page.locator("header nav");

for (const size of SIZES) {
  for (const { lang, query } of LANGUAGES) {
    test(`at ${size.width} in ${lang} the views are at the thumb, and the bars at the top are thin`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await open(page, `/compare?${query}`);
      const bar = await boxOf(viewsBar(page));
      expect(bar.y + bar.height).toBeCloseTo(size.height, 0);
      for (const link of await viewsBar(page).getByRole("link").all()) {
        const { width, height } = await boxOf(link);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        expect(await link.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(
          true,
        );
      }
      // Below 390 the settings may take a line of their own.
      const lines = size.width < 390 ? 2 : 1;
      expect((await boxOf(page.locator("header").first())).height).toBeLessThan(64 * lines);
      expect((await boxOf(page.getByRole("region").first())).height).toBeLessThan(56);
    });
  }
}

for (const { view, path } of VIEWS) {
  test(`on a phone nothing of the ${view} view's end is behind the bar of views`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `${path}?lang=en`);
    await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
    });
    const words = await boxOf(page.getByRole("contentinfo").locator("p").last());
    expect(apart(words, await boxOf(viewsBar(page)))).toBe(true);
  });
}

test("the steps from figure to figure stand clear of the bar of views", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/read/songjia?lang=en");
  const steps = page.getByRole("navigation", { name: "From figure to figure" });
  expect(apart(await boxOf(steps), await boxOf(viewsBar(page)))).toBe(true);
  for (let step = 0; step < 5; step += 1) await steps.getByRole("button").last().click();
  const mark = page.locator("mark:focus");
  await expect(mark).toBeInViewport();
  expect(apart(await boxOf(mark), await boxOf(steps))).toBe(true);
});
