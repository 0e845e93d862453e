import { expect, type Page } from "@playwright/test";
import { open, settle, test } from "./journey.ts";
import { MARK, VIEWS } from "./views.ts";

const FAR = 150;

/** Presses Tab until the focus is on a mark, and says which figure's it is. */
async function tabToMark(page: Page): Promise<string> {
  const focused = page.locator(`${MARK}:focus`);
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press("Tab");
    const key = (await focused.count()) === 0 ? null : await focused.getAttribute("data-figure");
    if (key !== null) return key;
  }
  throw new RangeError(`no mark within ${FAR} presses of Tab`);
}

for (const { view, path } of VIEWS.filter((entry) => entry.view !== "reader")) {
  test(`from the ${view} view the keyboard leads to the words of a figure, and back to its mark`, async ({
    page,
  }) => {
    await open(page, `${path}?lang=en`);
    const key = await tabToMark(page);
    const [town, figure] = key.split("/");

    for (const back of ["Escape", "Back"] as const) {
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`/read/${town}\\?.*figure=${figure}\\b`, "u"));
      await expect(page.locator("mark:focus")).toBeInViewport();
      await expect(page.locator("mark:focus").locator(MARK)).toHaveAttribute("data-figure", key);

      await (back === "Escape" ? page.keyboard.press("Escape") : page.goBack());
      await expect(page).not.toHaveURL(/\/read\//u);
      await expect(page.locator(`${MARK}:focus`)).toHaveAttribute("data-figure", key);
      await expect(page.locator(`${MARK}:focus`)).toBeInViewport();
    }
  });
}

test("Escape leaves a reader that no mark led to where it is", async ({ page }) => {
  await open(page, "/compare");
  await open(page, "/read/songjia");
  await page.keyboard.press("Escape");
  await settle(page);
  await expect(page).toHaveURL(/\/read\/songjia/u);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test("a mark leads to its words, and back", async ({ page }) => {
    await open(page, "/compare");
    const mark = page.locator("main").locator(MARK).first();
    const key = await mark.getAttribute("data-figure");
    await mark.tap();
    await expect(page).toHaveURL(/\/read\/.*figure=/u);
    await expect(page.locator("mark:focus")).toBeInViewport();
    await page.goBack();
    await expect(page.locator(`${MARK}:focus`)).toHaveAttribute("data-figure", key ?? "");
  });
});
