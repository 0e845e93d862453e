import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { open, scrollThrough, test } from "./journey.ts";
import { VIEWS } from "./views.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const { view, path } of VIEWS) {
  for (const width of [390, 1440]) {
    for (const scheme of ["light", "dark"]) {
      test(`the ${view} view at ${width} in the ${scheme} is open to everyone`, async ({
        page,
      }) => {
        // The ledger holds a few thousand elements to look at.
        test.slow();
        await page.setViewportSize({ width, height: 900 });
        await open(page, `${path}?scheme=${scheme}&lang=${width === 390 ? "zh" : "en"}`);
        await scrollThrough(page);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        );
        expect(told).toEqual([]);
      });
    }
  }
}
