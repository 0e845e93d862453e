import { expect } from "@playwright/test";
import { open, settle } from "./journey.ts";
import { test } from "./uncaught.ts";
import { MARK } from "./views.ts";

/** States of the browser's storage in which nothing can be kept or understood. */
const STORAGES = [
  {
    state: "full",
    spoil: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  },
  {
    state: "forbidden",
    spoil: () => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException("forbidden", "SecurityError");
          },
        });
      }
    },
  },
  {
    state: "that refuses every call",
    spoil: () => {
      const refuse = () => {
        throw new DOMException("refused", "InvalidStateError");
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
    },
  },
  {
    state: "full of rubbish",
    spoil: () => {
      for (const [key, value] of [
        ["five-towns", "%%%=&script=latin&lang=&scheme=\u0000{"],
        ["scroll-positions", "{rubbish"],
        [`followed:${performance.timeOrigin}`, '{"href": 7}'],
      ] as const) {
        localStorage.setItem(key, value);
        sessionStorage.setItem(key, value);
      }
    },
  },
  {
    state: "full of rubbish that can be parsed",
    spoil: () => {
      for (const key of [
        "five-towns",
        "scroll-positions",
        "remix-router-transitions",
        `followed:${performance.timeOrigin}`,
      ]) {
        localStorage.setItem(key, "7");
        sessionStorage.setItem(key, "7");
      }
    },
  },
];

for (const { state, spoil } of STORAGES) {
  test(`with storage ${state} everything works but what is remembered`, async ({ page }) => {
    await page.addInitScript(spoil);
    await open(page, "/compare");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("button", { name: "中" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(page).toHaveURL(/lang=zh/u);
    await page
      .getByRole("button", { name: "Switch to dark" })
      .or(page.getByRole("button", { name: "换成深色" }))
      .click();
    await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
    await page.getByRole("button", { name: "生态" }).first().click();
    await expect(page).toHaveURL(/themes=ecology/u);

    await page.locator("main").locator(MARK).first().click();
    await expect(page.locator("mark:focus")).toBeInViewport();
    await page.goBack();
    await settle(page);
    await expect(page).toHaveURL(/\/compare/u);
    await page.reload();
    await settle(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}
