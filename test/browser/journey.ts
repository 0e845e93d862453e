import { expect, test as base, type Page } from "@playwright/test";

/**
 * A test in whose course the page may complain of nothing and may ask no other
 * host for anything.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, run) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      // Playwright itself complains of the worker that it keeps away.
      const isOurs = !message.text().startsWith("Service Worker registration blocked");
      if (isOurs && ["error", "warning"].includes(message.type())) {
        complaints.push(message.text());
      }
    });
    page.on("pageerror", (error) => {
      complaints.push(String(error));
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "")) complaints.push(`asked ${request.url()}`);
    });
    await run(page);
    expect(complaints).toEqual([]);
  },
});

/** Opens an address and waits until its view stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

/** Waits until the view is there: its heading, and neither picture nor placeholder any more. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator("#picture")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

/** Scrolls once through the whole page, so that what is drawn near the screen only is drawn. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  await settle(page);
}
