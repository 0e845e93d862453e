import { expect } from "@playwright/test";
import { parse } from "valibot";
import { CorpusSchema } from "../../src/model/corpus.ts";
import { open, test } from "./journey.ts";
import { LANGUAGES, TOWNS } from "./views.ts";

test("the tables of repairs and of numerals say what the data say", async ({ page, request }) => {
  const { places, version } = parse(
    CorpusSchema,
    await (await request.get("/data/corpus.json")).json(),
  );
  await open(page, "/about?lang=en");
  const expectRow = async (table: string, row: RegExp, counts: readonly number[]) => {
    const cells = page.getByRole("table", { name: table }).getByRole("row", { name: row });
    const sum = counts.reduce((total, count) => total + count, 0);
    expect(await cells.getByRole("cell").allInnerTexts()).toEqual([...counts, sum].map(String));
  };
  await expectRow(
    "Repairs by kind and report",
    /^Pinyin glosses/u,
    places.map(({ repairs }) => repairs.gloss ?? 0),
  );
  const numerals = (part: keyof (typeof places)[number]["coverage"]) =>
    places.map(({ coverage }) => coverage[part]);
  await expectRow("Numerals by report", /^Arabic, as published/u, numerals("published"));
  await expectRow("Numerals by report", /in figures/u, numerals("figures"));
  await expectRow("Numerals by report", /in page furniture/u, numerals("furniture"));
  await expectRow("Numerals by report", /^Chinese numerals/u, numerals("chinese"));
  await expect(page.getByRole("main")).toContainText(version);
});

test("the contents lead to every part, in order, and an address leads to one", async ({ page }) => {
  for (const { query } of LANGUAGES) {
    await open(page, `/about?${query}`);
    const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    const contents = page.locator("main nav").getByRole("link");
    expect(await contents.allInnerTexts()).toEqual(headings);
  }
  await open(page, "/about?lang=en");
  await page.locator("main nav").getByRole("link", { name: "Sources" }).click();
  await expect(page).toHaveURL(/lang=en#sources$/u);
  await expect(page.getByRole("heading", { name: "Sources" })).toBeInViewport();
  await open(page, "/about?lang=en#people");
  await expect(page.getByRole("heading", { name: "People in the reports" })).toBeInViewport();
});

test("no person is named, and every role and form has an example", async ({ page, request }) => {
  const { places } = parse(CorpusSchema, await (await request.get("/data/corpus.json")).json());
  expect(places.map(({ id }) => id).toSorted()).toEqual(TOWNS.toSorted());
  await open(page, "/about?lang=zh&script=hans");
  const text = await page.getByRole("main").innerText();
  // Who is known by the title of a film has no other office to be told by.
  const named = places
    .flatMap(({ people }) => people)
    .filter(({ name, office }) => office?.hans.includes(name) !== true)
    .map(({ name }) => name);
  expect(named.filter((name) => text.includes(name))).toEqual([]);
  for (const table of ["数字的性质", "数字的画法"]) {
    const rows = page.getByRole("table", { name: table }).locator("tbody tr");
    for (const row of await rows.all()) await expect(row.locator("a[data-figure]")).toHaveCount(1);
  }
});

test("a figure's note copies its address and quote, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/about?lang=en");
  await page.getByRole("main").locator("a[data-figure]").first().click();
  const quote = await page.locator("mark:focus").innerText();
  const address = new URL(page.url());
  await page.getByRole("button", { name: "Report an error in this figure" }).click();
  await expect(page.getByText("Address and quote copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${quote}”`);
  expect(copied).toContain(
    `${address.origin}${address.pathname}?figure=${address.searchParams.get("figure")}`,
  );
});
