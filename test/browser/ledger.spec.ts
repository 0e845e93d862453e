import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import * as v from "valibot";
import { parse } from "yaml";
import { PersonSchema } from "../../src/model/town.ts";
import { open, test } from "./journey.ts";
import { LANGUAGES, MARK, TOWNS } from "./views.ts";

const PeopleSchema = v.object({ people: v.optional(v.array(PersonSchema)) });
const rowsOf = (page: Page) => page.locator("tbody tr").filter({ has: page.locator(MARK) });
const searchOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const keysOf = (page: Page) =>
  page
    .locator(`table ${MARK}`)
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-figure")));

/** The number of rows that the status line says. */
async function toldRows(page: Page): Promise<number> {
  const status = page.getByRole("status");
  await expect(status).toContainText(/\d/u);
  return Number(/\d+/u.exec(await status.innerText())?.[0]);
}

/** The text of the CSV that the page saves. */
async function savedCsv(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/\.csv$/u);
  return readFileSync(await saved.path(), "utf8");
}

for (const { lang, query } of LANGUAGES) {
  test(`the ledger in ${lang} has as many rows as it says, each with its sentence in the right script`, async ({
    page,
  }) => {
    await open(page, `/figures?${query}`);
    expect(await rowsOf(page).count()).toBe(await toldRows(page));
    const tag = query.includes("hant") ? "zh-Hant" : "zh-Hans";
    const sentences = page.locator(`td[lang=${tag}]`).filter({ has: page.locator("mark") });
    expect(await sentences.count()).toBe(await toldRows(page));
    await open(page, `/figures?${query}&role=date,name`);
    expect(await toldRows(page)).toBeGreaterThan(50);
    expect(await rowsOf(page).count()).toBe(await toldRows(page));
  });
}

test("sort, role, group and words stand in the address, and a reload shows the same", async ({
  page,
}) => {
  await open(page, "/figures?lang=en&towns=songjia,shaping");
  await page.getByRole("button", { name: "Value" }).click();
  await page.getByRole("button", { name: "Value" }).click();
  await expect(page.getByRole("columnheader", { name: "Value" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.getByRole("button", { name: /^reported/u }).click();
  await page.getByRole("combobox", { name: "Group by" }).selectOption("theme");
  await expect.poll(() => searchOf(page)).toContain("group=theme");
  await expect(page.locator("tbody th[scope=rowgroup]").first()).toBeVisible();
  const all = await toldRows(page);
  await page.getByRole("searchbox").fill("志願");
  await expect
    .poll(() => searchOf(page))
    .toBe("?lang=en&towns=songjia,shaping&sort=-value&role=achievement&group=theme&q=志願");
  // The rows follow the address.
  await expect.poll(() => toldRows(page)).toBeLessThan(all);
  const keys = await keysOf(page);
  expect(keys.length).toBeGreaterThan(1);
  expect(keys.length).toBe(await toldRows(page));

  await open(page, page.url());
  await expect(page.getByRole("searchbox")).toHaveValue("志願");
  await expect.poll(() => keysOf(page)).toEqual(keys);

  await page.getByRole("searchbox").fill("志愿");
  await expect.poll(() => searchOf(page)).toContain("志愿");
  await expect.poll(() => keysOf(page)).toEqual(keys);
});

test("typing changes no history: Back leaves the ledger", async ({ page }) => {
  await open(page, "/compare?lang=en");
  await page.getByRole("navigation", { name: "Views" }).getByText("Figures").click();
  await page.getByRole("searchbox").pressSequentially("tea garden");
  await expect.poll(() => searchOf(page)).toContain("q=tea+garden");
  await page.goBack();
  await expect(page).toHaveURL(/\/compare/u);
});

test("the CSV begins with the mark of UTF-8, has the rows that are shown, and no private name", async ({
  page,
}) => {
  await open(page, "/figures?lang=en&sort=value&unit=mu");
  const lines = (await savedCsv(page)).split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFfigure,town,theme,.*,low,high,qualifier,/u);
  expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual(await keysOf(page));

  const names = TOWNS.flatMap((town) => {
    const file = new URL(`../../data/towns/${town}/town.yaml`, import.meta.url);
    const { people = [] } = v.parse(PeopleSchema, parse(readFileSync(file, "utf8")));
    return people.filter(({ kind }) => kind === "private").map(({ name }) => name);
  });
  expect(names.length).toBeGreaterThan(0);
  for (const script of ["hans", "hant"]) {
    await open(
      page,
      `/figures?lang=zh&script=${script}&role=achievement,context,plan,rule,date,name`,
    );
    const csv = await savedCsv(page);
    expect(csv.split("\r\n").length).toBe((await toldRows(page)) + 2);
    expect(names.filter((name) => csv.includes(name))).toEqual([]);
  }
});

test("where nothing is left it says what to take off", async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "/figures?lang=en&towns=daze&unit=kWh");
    await expect(page.getByRole("heading", { name: "No figure fits all of this" })).toBeVisible();
    expect(await toldRows(page)).toBe(0);
    await page.getByRole("button", { name: /^Take off the unit/u }).click();
    await expect(rowsOf(page)).not.toHaveCount(0);
    expect(searchOf(page)).toContain("towns=daze");
  }
});

for (const width of [390, 768, 1440]) {
  test(`filtered, sorted and grouped it never scrolls sideways at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, "/figures?lang=en&role=date,name&group=town&sort=-when");
    await expect(rowsOf(page)).not.toHaveCount(0);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
}

/** Where a thing begins, across and down the screen. */
const cornerOf = async (locator: Locator) =>
  locator.evaluate((element) => {
    const { x, y, bottom } = element.getBoundingClientRect();
    return { x, y, bottom };
  });

for (const width of [768, 1440]) {
  test(`at ${width} the heads stay in sight under the filters, each over its column`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { query } of LANGUAGES) {
      await open(page, `/figures?${query}&unknown&towns=songjia,atlantis`);
      await rowsOf(page).last().scrollIntoViewIfNeeded();
      const filters = await cornerOf(page.getByRole("region").first());
      const heads = page.locator("thead th");
      await expect.poll(async () => (await cornerOf(heads.first())).y).toBeGreaterThanOrEqual(0);
      expect(Math.abs((await cornerOf(page.locator("thead"))).y - filters.bottom)).toBeLessThan(
        1.5,
      );
      const cells = rowsOf(page).last().locator("> *");
      for (const [nth, head] of (await heads.all()).entries()) {
        expect((await cornerOf(cells.nth(nth))).x).toBeCloseTo((await cornerOf(head)).x, 0);
      }
    }
  });
}

test("a count of the overview leads to the ledger of just these figures", async ({ page }) => {
  await open(page, "/?lang=en");
  const counts = page
    .getByRole("table", { name: "Themes and towns" })
    .getByRole("link", { name: /^Figures \d+$/u });
  const hrefs = await counts.evaluateAll((links) =>
    links.map((link) => [link.getAttribute("href") ?? "", /\d+/u.exec(link.textContent)?.[0]]),
  );
  expect(hrefs.length).toBeGreaterThan(20);
  for (const [href = "", count] of hrefs.filter((_, nth) => nth % 4 === 0)) {
    await open(page, href);
    await expect.poll(() => toldRows(page), href).toBe(Number(count));
    await expect(rowsOf(page)).toHaveCount(Number(count));
  }
});

test("a share of the profiles leads to the ledger of its figures", async ({ page }) => {
  await open(page, "/compare?lang=en&towns=songjia");
  await page.getByText("As a table").last().click();
  const share = page.locator("table a[data-figures]").first();
  const keys = await share.getAttribute("data-figures");
  await share.click();
  await expect(page).toHaveURL(/\/figures\?ids=songjia\/f\d+.*towns=songjia/u);
  await expect(rowsOf(page)).not.toHaveCount(0);
  await expect.poll(async () => (await keysOf(page)).join(" ")).toBe(keys);
});

test("the account of numerals adds up over the five reports and opens what is no reported figure", async ({
  page,
}) => {
  await open(page, "/figures?lang=en");
  const accounts = page.getByRole("region", { name: "Where every numeral went" });
  await expect(accounts.locator(".account-total")).toContainText(
    "Together: 171 = 162 in figures + 9 in page furniture",
  );
  const songjia = accounts.locator("details").filter({ hasText: "51 Arabic numerals" });
  const slogan = songjia.locator(MARK).filter({ hasText: "1535" });
  await expect(slogan).toBeHidden();
  await songjia.locator("summary").press("Enter");
  await expect(songjia).toContainText("page furniture 5");
  await expect(songjia).toContainText("It says when, not how many.");
  await expect(slogan).toBeVisible();
  await slogan.click();
  await expect(page).toHaveURL(/\/read\/songjia/u);
  await expect(page.locator("mark").filter({ hasText: "1535" })).toHaveCount(1);
});
