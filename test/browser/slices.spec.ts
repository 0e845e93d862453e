import { expect, type Page } from "@playwright/test";
import { open, settle, test } from "./journey.ts";
import { VIEWS } from "./views.ts";

/** Presses a button from within the page, and says how the parts of the page stand before the next frame is painted. */
function pressed(page: Page, name: string | RegExp) {
  return page
    .getByRole("button", { name })
    .first()
    .evaluate(async (button) => {
      // What has no box of its own is not looked at: nobody sees it change.
      const parts = [...document.querySelectorAll<HTMLElement>(".slice")].filter(
        (part) => part.checkVisibility() && part.getBoundingClientRect().height > 0,
      );
      const beyond = parts.filter((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        // Where it only touches the edge, it may count as on the screen or not.
        return bottom < -1 || top > window.innerHeight + 1;
      });
      if (button instanceof HTMLElement) button.click();
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      const isBusy = (part: HTMLElement) => part.isConnected && part.ariaBusy === "true";
      return {
        changedBeyond: beyond.filter((part) => !isBusy(part)).length,
        waiting: parts.filter(isBusy).length,
        changed: parts.filter((part) => !isBusy(part)).length,
        languages: [...new Set(parts.filter(isBusy).map(({ lang }) => lang))],
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
    const { changedBeyond, waiting, languages } = await pressed(page, "简");
    expect(changedBeyond).toBe(0);
    expect(waiting).toBeGreaterThan(0);
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
  const { changed, changedBeyond, waiting } = await pressed(page, /^\S*\s*Ecology/u);
  expect(changed).toBeGreaterThan(0);
  expect(changedBeyond).toBe(0);
  expect(waiting).toBeGreaterThan(0);
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
