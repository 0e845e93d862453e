import { expect } from "@playwright/test";
import { open, scrollThrough, test } from "./journey.ts";
import { LANGUAGES, VIEWS } from "./views.ts";

for (const { view, path } of VIEWS) {
  for (const width of [390, 768, 1440]) {
    test(`the ${view} view never scrolls sideways at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const { lang, query } of LANGUAGES.slice(1)) {
        await open(page, `${path}?${query}`);
        await scrollThrough(page);
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, lang).toBeLessThanOrEqual(0);
      }
    });
  }
}
