import { expect, type Page } from "@playwright/test";
import { open, settle, test } from "./journey.ts";
import { MARK, VIEWS } from "./views.ts";

const FILTERED = VIEWS.filter(({ view }) => !["indicator", "about"].includes(view));

const chips = (page: Page, group: "By town" | "By theme") =>
  page.getByRole("group", { name: group }).getByRole("button");

/** The count that ends the text of each chip of a group. */
async function countsOf(page: Page, group: "By town" | "By theme"): Promise<readonly number[]> {
  const texts = await chips(page, group).allInnerTexts();
  return texts.map((text) => Number(/\d+\s*$/u.exec(text)?.[0]));
}

/** The numbers of the status line: the total, then its parts. */
async function statusOf(page: Page): Promise<readonly [number, ...number[]]> {
  const text = await page.getByRole("status").innerText();
  const [total = Number.NaN, ...parts] = (text.match(/\d+/gu) ?? []).map(Number);
  return [total, ...parts];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const searchOf = (page: Page) => new URL(page.url()).search;

for (const { view, path } of FILTERED) {
  test(`the counts of the ${view} view add up, whatever is filtered`, async ({ page }) => {
    await open(page, `${path}?lang=en`);
    for (const address of ["", "&themes=ecology,talent", "&towns=daze&themes=governance"]) {
      await open(page, `${path}?lang=en${address}`);
      const [total, ...roles] = await statusOf(page);
      expect(total).toBeGreaterThan(0);
      expect(sum(roles)).toBe(total);
    }
    await open(page, `${path}?lang=en`);
    const [total] = await statusOf(page);
    expect(sum(await countsOf(page, "By town"))).toBe(total);
    expect(sum(await countsOf(page, "By theme"))).toBe(total);
  });

  test(`chips filter the ${view} view, and the address holds what is chosen`, async ({ page }) => {
    await open(page, `${path}?lang=en`);
    const [everything] = await statusOf(page);
    const [, second = 0] = await countsOf(page, "By theme");

    await chips(page, "By theme").nth(1).click();
    await expect(chips(page, "By theme").nth(1)).toHaveAttribute("aria-pressed", "true");
    expect(searchOf(page)).toContain("themes=industry");
    expect((await statusOf(page))[0]).toBe(second);
    expect(sum(await countsOf(page, "By town"))).toBe(second);

    const [first = 0] = await countsOf(page, "By town");
    await chips(page, "By town").nth(0).click();
    await expect(chips(page, "By town").nth(0)).toHaveAttribute("aria-pressed", "true");
    await expect(chips(page, "By town").nth(0)).toBeFocused();
    expect(searchOf(page)).toContain("towns=shaping");
    expect((await statusOf(page))[0]).toBe(first);

    await page.reload();
    await settle(page);
    expect((await statusOf(page))[0]).toBe(first);

    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(async () => (await statusOf(page))[0]).toBe(everything);
    expect(searchOf(page)).not.toMatch(/towns|themes/u);
  });
}

test("the cells of the matrix, the chips and the status line count the same figures", async ({
  page,
}) => {
  for (const address of ["/?lang=en", "/?lang=en&towns=songjia,daze&themes=governance,talent"]) {
    await open(page, address);
    const counts = page
      .getByRole("table", { name: "Themes and towns" })
      .locator("tbody")
      .getByRole("link", { name: /^Figures \d+$/u });
    const cells = (await counts.allInnerTexts()).map((text) => Number(text.replace(/\D/gu, "")));
    expect(cells.length).toBeGreaterThan(1);
    expect(sum(cells)).toBe((await statusOf(page))[0]);
  }
});

test("taking off the last chip shows everything again", async ({ page }) => {
  await open(page, "/compare?lang=en&themes=ecology");
  await chips(page, "By theme").nth(2).click();
  await expect(chips(page, "By theme").nth(2)).toHaveAttribute("aria-pressed", "false");
  expect(searchOf(page)).not.toContain("themes");
});

test("a value that the site does not know is left out, with a notice", async ({ page }) => {
  await open(page, "/compare?lang=en&towns=songjia");
  const songjia = await statusOf(page);
  await open(page, "/compare?lang=en&towns=songjia,atlantis");
  await expect(page.getByText("atlantis")).toBeVisible();
  expect(await statusOf(page)).toEqual(songjia);
  await open(page, "/compare?lang=en&towns=atlantis");
  await expect(page.getByText("atlantis")).toBeVisible();
  expect((await statusOf(page))[0]).toBeGreaterThan(songjia[0]);
});

test("filters go along from view to view", async ({ page }) => {
  await open(page, "/compare?lang=en&towns=songjia,daze&themes=talent");
  await page.getByRole("navigation", { name: "Views" }).getByText("Overview").click();
  await expect(page).toHaveURL(/\/\?.*towns=songjia,daze&themes=talent/u);
  await settle(page);
  await page.getByRole("navigation", { name: "Views" }).getByText("Read").click();
  await expect(page).toHaveURL(/\/read\/songjia\?.*towns=songjia,daze/u);
});

test("on a phone the chips fold into one line that opens a sheet, and Escape leads back to it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/compare?lang=en");
  await expect(chips(page, "By theme").nth(0)).toBeHidden();
  const line = page.getByRole("button", { name: /^Filters: /u });
  expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await line.click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  // As wide as the screen but for the scroll bar.
  expect((await sheet.boundingBox())?.width).toBeGreaterThan(370);
  await chips(page, "By theme").nth(0).click();
  await expect(page).toHaveURL(/themes=organization/u);
  await expect(sheet).toBeVisible();
  const shown = Number(/\d+/u.exec(await sheet.getByText(/^Show /u).innerText())?.[0]);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(line).toBeFocused();
  expect((await statusOf(page))[0]).toBe(shown);
});

test("Escape in the sheet of filters does not leave the reader that a mark led to", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/compare?lang=en");
  await page.locator("main").locator(MARK).first().click();
  await expect(page.locator("mark:focus")).toBeVisible();
  const reader = page.url();
  await page.getByRole("button", { name: /^Filters: /u }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(page.url()).toBe(reader);
});
