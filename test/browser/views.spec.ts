import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { open, scrollThrough, test } from "./journey.ts";
import { LANGUAGES, MARK, VIEWS } from "./views.ts";

const words: unknown = JSON.parse(
  readFileSync(new URL("../../src/i18n/en.json", import.meta.url), "utf8"),
);
const RAW_KEY = new RegExp(
  String.raw`\b(?:${Object.keys(Object(words)).join("|")})\.[a-z]\w+|\{\{`,
  "u",
);

for (const { view, path } of VIEWS) {
  for (const { lang, query } of LANGUAGES) {
    test(`the ${view} view stands in ${lang}, with no word missing`, async ({ page }) => {
      await open(page, `${path}?${query}`);
      await scrollThrough(page);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        lang === "en" && view !== "reader" ? /[a-z]{3}/u : /\p{Script=Han}{2}/u,
      );
      await expect(page.getByRole("main")).toHaveCount(1);
      await expect(page.getByRole("status")).toHaveCount(view === "about" ? 0 : 1);
      expect(await page.locator("body").innerText()).not.toMatch(RAW_KEY);
      expect(await page.title()).toMatch(/\S+ · \S+/u);
      await expect(page.locator("meta[name=description]")).toHaveCount(1);
      await expect(page.locator("meta[name=description]")).toHaveAttribute(
        "content",
        lang === "en" ? /[a-z]{3}/u : /\p{Script=Han}{2}/u,
      );
    });
  }

  test(`every run of Chinese in the ${view} view says its language`, async ({ page }) => {
    await open(page, `${path}?lang=en&script=hant`);
    await scrollThrough(page);
    const unsaid = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const { textContent, parentElement } = node;
        const lang = parentElement?.closest("[lang]")?.getAttribute("lang");
        if (/\p{Script=Han}/u.test(textContent ?? "") && !lang?.startsWith("zh")) {
          found.push(textContent ?? "");
        }
      }
      return found;
    });
    expect(unsaid).toEqual([]);
  });

  test(`every mark of the ${view} view leads to its figure and keeps the filters`, async ({
    page,
  }) => {
    await open(page, `${path}?towns=songjia,shangzhuang`);
    await scrollThrough(page);
    const marks = await page.locator(MARK).evaluateAll((elements) =>
      elements.map((element) => ({
        key: element.getAttribute("data-figure"),
        href: element.getAttribute("href") ?? "",
      })),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const { key, href } of marks) {
      const { pathname, searchParams } = new URL(href, "http://site");
      expect(`${pathname.replace("/read/", "")}/${searchParams.get("figure")}`).toBe(key);
      expect(searchParams.get("towns")).toBe("songjia,shangzhuang");
    }
  });
}

test("an address that names nothing is not found, in its status and on the screen", async ({
  browser,
  baseURL,
}) => {
  // A page of its own: the browser itself complains of the status.
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  for (const path of ["/nonsense", "/read/nowhere", "/compare/nonsense"]) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such page");
  }
  await page.close();
});

test("pages and data come compressed", async ({ page }) => {
  const data = page.waitForResponse(/figures\.json/u);
  const html = await page.goto("/");
  expect(html?.headers()["content-encoding"]).toMatch(/^(br|gzip)$/u);
  expect((await data).headers()["content-encoding"]).toMatch(/^(br|gzip)$/u);
});
