import { expect, type Page } from "@playwright/test";
import { open, settle, test } from "./journey.ts";
import { MARK } from "./views.ts";

/** Keeps a request waiting; what it returns lets it go on. */
async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const busy = (page: Page) => page.locator("main [aria-busy=true]");

test.describe("what still loads", () => {
  test("a report keeps the place of its text, under its tabs", async ({ page }) => {
    await open(page, "/compare?lang=en&towns=songjia");
    const release = await hold(page, "**/data/reports/songjia.json*");
    await page.getByRole("navigation", { name: "Views" }).getByText("Read").click();
    const tabs = page.getByRole("navigation", { name: "Reports" });
    await expect(busy(page)).toBeVisible();
    await expect(tabs).toBeVisible();
    const before = await tabs.boundingBox();
    const room = await busy(page).boundingBox();
    expect(room?.height).toBeGreaterThan(500);
    release();
    await settle(page);
    await expect(page.locator("#p1s1")).toBeVisible();
    expect(await tabs.boundingBox()).toEqual(before);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  test("a chart has its room before its code has come", async ({ page }) => {
    const release = await hold(page, "**/assets/AxisPanel-*.js");
    await page.goto("/compare/study-group?lang=en");
    const chart = page.locator(".near-screen").first();
    await expect(chart.locator("[aria-busy=true]")).toBeVisible();
    const before = await chart.boundingBox();
    release();
    await expect(busy(page)).toHaveCount(0);
    await expect(chart.locator("svg").first()).toBeVisible();
    expect((await chart.boundingBox())?.height).toBe(before?.height);
  });

  test("quotes are read before the sentences have come that they lead to", async ({ page }) => {
    await open(page, "/?lang=zh&script=hans");
    const release = await hold(page, "**/data/sentences.json*");
    await page.getByRole("navigation", { name: "页面" }).getByText("对照").click();
    const list = page.getByRole("region", { name: "看似相同" });
    await expect(busy(page).first()).toHaveText(/\p{Script=Han}/u);
    const before = await list.boundingBox();
    release();
    await expect(busy(page)).toHaveCount(0);
    await expect(list.getByRole("link").first()).toBeVisible();
    expect((await list.boundingBox())?.height).toBe(before?.height);
  });

  test("the app itself lets nobody wait before an empty page", async ({ page }) => {
    const release = await hold(page, "**/data/corpus.json*");
    await page.goto("/compare?lang=en");
    const lines = () =>
      page.evaluate(() => {
        const root = document.querySelector("#root");
        const { visibility, blockSize } = getComputedStyle(root ?? document.body, "::before");
        return `${visibility} ${blockSize}`;
      });
    await expect.poll(lines).toBe("visible 180px");
    release();
    await settle(page);
    expect(await lines()).not.toContain("180px");
  });
});

for (const { path, way, gone } of [
  { path: "/?towns=daze&themes=talent", way: "Take off the theme filter", gone: /themes=/u },
  { path: "/?towns=daze&themes=talent", way: "Take off the town filter", gone: /towns=/u },
  {
    path: "/compare?towns=songjia&themes=ecology",
    way: "Take off the theme filter",
    gone: /themes=/u,
  },
  { path: "/compare?towns=daze", way: "Take off the town filter", gone: /towns=/u },
  { path: "/compare/study-group?towns=daze", way: "Take off the town filter", gone: /towns=/u },
  { path: "/figures?towns=daze&themes=talent", way: /Take off the towns/u, gone: /towns=/u },
]) {
  test(`${path}, where nothing is left, has the button “${String(way)}”`, async ({ page }) => {
    await open(page, `${path}&lang=en`);
    const button = page.locator("main").getByRole("button", { name: way });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(gone);
    await expect(button).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.locator("main").locator(MARK).first()).toBeAttached();
  });
}
