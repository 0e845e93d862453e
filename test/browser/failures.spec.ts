import { readFileSync } from "node:fs";
import { expect, type Page, type Route } from "@playwright/test";
import { open, settle } from "./journey.ts";
import { test } from "./uncaught.ts";
import { MARK } from "./views.ts";

const built = (file: string) =>
  readFileSync(new URL(`../../dist/data/${file}`, import.meta.url), "utf8");

/** What can come in place of a file, and what is said of it. */
const FAULTS = [
  {
    fault: "is missing",
    answer: (route: Route) => route.fulfill({ status: 404, body: "Not found\n" }),
    reason: "HTTP 404",
  },
  {
    fault: "is cut short",
    answer: (route: Route, file: string) =>
      route.fulfill({ contentType: "application/json", body: built(file).slice(0, 1000) }),
    reason: "damaged or breaks off",
  },
  {
    fault: "is a web page in disguise",
    answer: (route: Route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" }),
    reason: "a web page came in its place",
  },
  {
    fault: "is of a newer edition",
    answer: (route: Route, file: string) =>
      route.fulfill({
        contentType: "application/json",
        body: built(file).replace(/("schema":\s*"[^"@]+@)1"/u, '$12"'),
      }),
    reason: "@2",
  },
  {
    fault: "cannot be reached",
    answer: (route: Route) => route.abort(),
    reason: "the server cannot be reached",
  },
];

/** The picture stands whole, with nothing on it that only the app could work, and leads on. */
async function expectPicture(page: Page): Promise<void> {
  await expect(page.locator("#picture").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.locator("#picture button:visible:not([role=alert] *)")).toHaveCount(0);
  await expect(page.locator("#picture nav").getByText("对照").first()).toBeVisible();
}

/** The bar over the page and the line under it stand, and the bar's switches work. */
async function expectFrame(page: Page): Promise<void> {
  await expect(page.getByRole("navigation", { name: "Views" })).toContainText("Compare");
  await expect(page.getByRole("contentinfo")).toContainText("as reported");
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
}

const pressView = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByText(name).click();

/** Tries again, with nothing in the way any more. */
async function retry(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.getByRole("button", { name: "Try again" }).first().click();
  await settle(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
}

for (const { file, path, faults } of [
  { file: "corpus.json", path: "/", faults: FAULTS },
  { file: "reports/songjia.json", path: "/read/songjia", faults: FAULTS },
  { file: "figures.json", path: "/compare", faults: FAULTS.slice(0, 1) },
  { file: "sentences.json", path: "/figures", faults: FAULTS.slice(0, 1) },
]) {
  for (const { fault, answer, reason } of faults) {
    test(`${file} that ${fault} is named over the picture, which stays`, async ({ page }) => {
      await page.route(`**/data/${file}*`, (route) => answer(route, file));
      await page.goto(`${path}?lang=en`);
      const alert = page.getByRole("alert");
      await expect(alert).toContainText(file);
      await expect(alert).toContainText(reason);
      await expect(alert).toHaveCount(1);
      await expectPicture(page);
      await retry(page);
      await expect(page.locator(MARK).first()).toBeAttached();
    });
  }
}

for (const { lang, query, words } of [
  { lang: "zh-Hans", query: "lang=zh&script=hans", words: ["没有读到", "网页", "再试一次"] },
  { lang: "zh-Hant", query: "lang=zh&script=hant", words: ["沒有讀到", "網頁", "再試一次"] },
  { lang: "en", query: "lang=en", words: ["could not be read", "web page", "Try again"] },
]) {
  test(`a failure is told in ${lang}, over a picture in its own language`, async ({ page }) => {
    await page.route("**/data/corpus.json*", (route) => route.fulfill({ body: "<p>404</p>" }));
    await page.goto(`/read/daze?${query}`);
    const alert = page.getByRole("alert");
    for (const word of [...words, "corpus.json"]) await expect(alert).toContainText(word);
    await expect(page.locator("[lang]", { has: alert }).last()).toHaveAttribute("lang", lang);
    await expect(page.locator("#p1s1")).toBeVisible();
    await expect(page.locator("#picture")).toHaveAttribute("lang", "zh-Hans");
    await expect(page.getByRole("link", { name: "这份报告的繁体版" })).toBeVisible();
  });
}

test("from a picture that stays a link leads to a view that is whole", async ({ page }) => {
  await page.route("**/data/reports/songjia.json*", (route) => route.abort());
  await page.goto("/read/songjia?lang=en");
  await expect(page.getByRole("alert")).toContainText("reports/songjia.json");
  await page.locator("#picture nav").getByText("对照").first().click();
  await settle(page);
  await expect(page).toHaveURL(/\/compare/u);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test.describe("a move within the site", () => {
  test("to a file that fails names it, and leads on to what does not need it", async ({ page }) => {
    await open(page, "/compare?lang=en&towns=songjia");
    await page.route("**/data/reports/songjia.json*", (route) => route.fulfill({ status: 404 }));
    await pressView(page, "Read");
    await expect(page.getByRole("alert")).toContainText("reports/songjia.json");
    await expect(page.getByRole("alert")).toContainText("HTTP 404");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page).toHaveTitle(/This page could not be read/u);
    await expectFrame(page);
    await pressView(page, "Compare");
    await settle(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole("alert")).toHaveCount(1);
    await retry(page);
    await expect(page.locator("#p1s1")).toBeVisible();
  });

  test("without a network is told, and made when it is back", async ({ page, context }) => {
    await open(page, "/read/daze?lang=en");
    await context.setOffline(true);
    await page.getByRole("navigation", { name: "Reports" }).getByRole("link").first().click();
    await expect(page.getByRole("alert")).toContainText("reports/shaping.json");
    await expect(page.getByRole("alert")).toContainText("the server cannot be reached");
    await expectFrame(page);
    await context.setOffline(false);
    await retry(page);
    await expect(page.locator("#p1s1")).toBeVisible();
  });

  test("to a report leaves it readable without the figures that the filters count", async ({
    page,
  }) => {
    await page.goto("/nonsense?lang=en&towns=songjia");
    await settle(page);
    await page.route("**/data/figures.json*", (route) => route.abort());
    await pressView(page, "Read");
    await expect(page.getByRole("alert")).toContainText("figures.json");
    await expect(page.locator("#p1s1")).toBeVisible();
    await expect(page.locator("main").locator(MARK).first()).toBeVisible();
    await retry(page);
  });

  test("leaves the charts standing where the sentences do not come", async ({ page }) => {
    await open(page, "/?lang=en");
    await page.route("**/data/sentences.json*", (route) => route.abort());
    await pressView(page, "Compare");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("This part could not be shown");
    await expect(alert).toContainText("sentences.json");
    await expect(alert).toHaveCount(1);
    await expect(page.locator("figure").locator(MARK).first()).toBeVisible();
    await expectFrame(page);
    await retry(page);
    await expect(page.getByText("Alike, but not the same")).toBeVisible();
  });

  test("to a view whose code does not come is told, and another is there", async ({ page }) => {
    await open(page, "/compare?lang=en&towns=songjia");
    await page.route("**/assets/ReaderPage-*.js", (route) => route.fulfill({ status: 404 }));
    await pressView(page, "Read");
    await expect(page.getByRole("alert")).toContainText("Its code could not be loaded");
    await expectFrame(page);
    await pressView(page, "Compare");
    await settle(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await pressView(page, "Read");
    await expect(page.getByRole("alert")).toBeVisible();
    await retry(page);
    await expect(page.locator("#p1s1")).toBeVisible();
  });
});

test.describe("code that does not come", () => {
  test("of a chart leaves the sentences under it standing", async ({ page }) => {
    await page.route("**/assets/AxisPanel-*.js", (route) => route.abort());
    await open(page, "/compare/study-group?lang=en");
    const alert = page.getByRole("main").getByRole("alert").first();
    await expect(alert).toContainText("This part could not be shown");
    await expect(alert).toContainText("Its code could not be loaded");
    await expect(page.getByRole("table").locator(MARK).first()).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Other comparisons" })).toBeVisible();
    await retry(page);
  });

  test("of the view leaves its picture, and says so", async ({ page }) => {
    await page.route("**/assets/ReaderPage-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto("/read/songjia?lang=en");
    await expect(page.getByRole("alert")).toContainText("Its code could not be loaded");
    await expectPicture(page);
    await retry(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });

  test("of the site leaves its picture as it stands without scripts", async ({ page }) => {
    await page.route("**/assets/index-*.js", (route) => route.abort());
    await page.goto("/read/daze?lang=en");
    await expectPicture(page);
    await expect(page.getByText("正文与表格都在这里")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  });
});

test.describe("words that do not come", () => {
  test("give way to those of another language, with a notice", async ({ page }) => {
    await page.route("**/assets/zh-Hant-*.js", (route) => route.abort());
    await open(page, "/compare?lang=zh&script=hant");
    await expect(page.getByRole("alert")).toContainText("这种语言的界面文字没有读到");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await page.unrouteAll();
    await page.getByRole("button", { name: "再试一次" }).click();
    await settle(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("leave the page in the language it had", async ({ page }) => {
    await open(page, "/compare?lang=zh&script=hans");
    await page.route("**/assets/en-*.js", (route) => route.abort());
    await page.getByRole("button", { name: "EN" }).click();
    await expect(page.getByRole("alert")).toContainText("页面暂用另一种语言");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await page.getByRole("button", { name: "中" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("in any language leave the picture, and are told of in all three", async ({ page }) => {
    await page.route(/\/assets\/(?:en|zh-Han[st])-.*\.js/u, (route) => route.abort());
    await page.goto("/compare?lang=en");
    const alert = page.getByRole("alert");
    for (const words of ["没有读到", "沒有讀到", "could not be loaded"]) {
      await expect(alert).toContainText(words);
    }
    await expectPicture(page);
    await retry(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
