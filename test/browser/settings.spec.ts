import { expect } from "@playwright/test";
import { open, settle, test } from "./journey.ts";

test("one switch changes the script of the interface and of the texts", async ({ page }) => {
  await open(page, "/read/songjia?lang=zh&script=hans");
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText("党建引领");
  await page.getByRole("button", { name: "繁" }).click();
  await expect(heading).toContainText("黨建引領");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("navigation", { name: "頁面" })).toContainText("總覽");
  expect(page.url()).toContain("script=hant");
});

test("the language of the interface changes, and the texts stay Chinese", async ({ page }) => {
  await open(page, "/read/daze?lang=zh&script=hans");
  await page.getByRole("button", { name: "EN" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("navigation", { name: "Views" })).toContainText("Overview");
  await expect(page.locator("#p1s1")).toHaveText(/\p{Script=Han}/u);
});

test("what was chosen is remembered, and an address that says otherwise wins", async ({ page }) => {
  await open(page, "/compare");
  await page.getByRole("button", { name: "中" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await page.getByRole("button", { name: "繁" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");

  await open(page, "/compare");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await open(page, "/compare?script=hans");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
});

test("light and dark switch, are remembered, and follow the system where nothing is chosen", async ({
  page,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await open(page, "/compare");
  const light = await paper();
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await open(page, "/compare");
  expect(await paper()).toBe(dark);

  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/compare");
  expect(await paper()).toBe(dark);
});

for (const [browser, lang] of [
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["fr-FR", "en"],
] as const) {
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });
    test(`is met in ${lang}`, async ({ page }) => {
      await open(page, "/compare");
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await settle(page);
    });
  });
}
