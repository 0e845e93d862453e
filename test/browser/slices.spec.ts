import { expect, type Page } from "@playwright/test";
import { open, settle, test } from "./journey.ts";
import { VIEWS } from "./views.ts";

/** Presses a button from within the page, and says how the parts of the page stand before the next frame is painted. */
function pressed(page: Page, name: string | RegExp) {
  return page
    .getByRole("button", { name })
    .first()
    .evaluate(async (button) => {
      if (button instanceof HTMLElement) button.click();
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      const parts = [...document.querySelectorAll<HTMLElement>(".slice")];
      // What is drawn without a box of its own is not looked at: nobody sees it change.
      const boxes = parts.flatMap((part) => {
        const { top, bottom, height } = part.getBoundingClientRect();
        const isThere = height > 0 && part.checkVisibility();
        const isSeen = isThere && bottom > 0 && top < window.innerHeight;
        return isThere ? [{ part, isSeen, isBusy: part.ariaBusy === "true" }] : [];
      });
      return {
        seen: boxes.filter(({ isSeen }) => isSeen).length,
        seenAndBusy: boxes.filter(({ isSeen, isBusy }) => isSeen && isBusy).length,
        busy: boxes.filter(({ isBusy }) => isBusy).length,
        languages: [...new Set(boxes.filter(({ isBusy }) => isBusy).map(({ part }) => part.lang))],
      };
    });
}

// The chart library draws its marks anew each time; all else stays.
const LASTING = "main *:not(.recharts-wrapper *)";

/** Puts a name on each element of the page, by which it is known again. */
const nameAll = (page: Page) =>
  page.evaluate((lasting) => {
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>(lasting)];
    for (const [nth, element] of all.entries()) element.dataset["known"] = String(nth);
    return all.length;
  }, LASTING);

/** How many of the named elements still stand, and how many there are in all. */
const countAll = (page: Page) =>
  page.evaluate((lasting) => {
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>(lasting)];
    return {
      known: all.filter((element) => element.dataset["known"] !== undefined).length,
      all: all.length,
    };
  }, LASTING);

for (const { view, path } of VIEWS) {
  test(`the ${view} view changes its script element by element, and none is taken out`, async ({
    page,
  }) => {
    await open(page, `${path}?lang=zh&script=hans`);
    // The words of the other script come once.
    await page.getByRole("button", { name: "繁" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
    await settle(page);
    const named = await nameAll(page);
    await page.getByRole("button", { name: "简" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await settle(page);
    expect(await countAll(page)).toEqual({ known: named, all: named });
  });
}

for (const { view, path } of VIEWS) {
  test(`what is on the screen of the ${view} view changes its script before the rest`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(page, `${path}?lang=zh&script=hans`);
    await page.getByRole("button", { name: "繁" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
    await settle(page);
    const { seenAndBusy, busy, languages } = await pressed(page, "简");
    expect(seenAndBusy).toBe(0);
    expect(busy).toBeGreaterThan(0);
    expect(languages).toEqual(["zh-Hant"]);
    await settle(page);
    await expect(page.locator(".slice[lang=zh-Hant]")).toHaveCount(0);
  });
}

test("a filter changes the rows on the screen before the rest, and keeps those that stay", async ({
  page,
}) => {
  await open(page, "/figures?lang=en&themes=ecology");
  const few = await page.locator(".ledger tbody tr").count();
  await nameAll(page);
  const { seen, seenAndBusy, busy } = await pressed(page, /^\S*\s*Ecology/u);
  expect(seen).toBeGreaterThan(1);
  expect(seenAndBusy).toBe(0);
  expect(busy).toBeGreaterThan(0);
  await settle(page);
  const rows = page.locator(".ledger tbody tr");
  expect(await rows.count()).toBeGreaterThan(few);
  await expect(page.locator(".ledger tbody tr[data-known]")).toHaveCount(few);
  await expect(page.locator(".ledger tbody tr:empty")).toHaveCount(0);
});

test("a change that comes amid another leaves nothing behind", async ({ page }) => {
  await open(page, "/figures?lang=zh&script=hant");
  for (const name of ["简", "繁", "简"]) await pressed(page, name);
  await page.getByRole("button", { name: "EN" }).click();
  await settle(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(".slice:not([lang=en])")).toHaveCount(0);
});

test("what the address points at is shown at once, wherever it stands", async ({ page }) => {
  await open(page, "/read/songjia?lang=zh&script=hans");
  await pressed(page, "繁");
  await page.locator("main a[data-figure]").last().click();
  await expect(page.locator("mark:focus")).toBeInViewport();
  await settle(page);
});
