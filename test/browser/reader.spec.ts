import { expect, type APIRequestContext, type Locator } from "@playwright/test";
import { parse } from "valibot";
import { CuratedReportSchema, type CuratedReport } from "../../src/model/report.ts";
import { open, settle, test } from "./journey.ts";
import { TOWNS } from "./views.ts";

async function readReport(request: APIRequestContext, town: string): Promise<CuratedReport> {
  const response = await request.get(`/data/reports/${town}.json`);
  return parse(CuratedReportSchema, await response.json());
}

/** What the address points at is marked, on the screen, and has the focus. */
async function expectPointedAt(mark: Locator): Promise<void> {
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport();
}

for (const town of TOWNS) {
  test(`the report of ${town} stands whole, in both scripts`, async ({ page, request }) => {
    const { paragraphs } = await readReport(request, town);
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
    for (const script of ["hans", "hant"] as const) {
      await open(page, `/read/${town}?lang=zh&script=${script}`);
      const shown = await page
        .locator("[id]")
        .evaluateAll((elements) =>
          elements.map(({ id, textContent }) => [id, textContent] as const),
        );
      const texts = new Map(shown);
      const wrong = sentences.filter(
        (sentence) => !texts.get(sentence.id)?.includes(sentence[script]),
      );
      expect(wrong.map(({ id }) => [id, texts.get(id)])).toEqual([]);
    }
  });

  test(`an address leads to a figure of ${town}, from outside`, async ({ page, request }) => {
    const { figures } = await readReport(request, town);
    const figure = figures.filter(({ role }) => role === "achievement").at(-1);
    expect(figure).toBeDefined();
    await open(page, `/read/${town}?figure=${figure?.id}&script=hans`);
    const mark = page.locator("mark");
    await expectPointedAt(mark);
    await expect(mark).toHaveText(figure?.text ?? "");
    await expect(page.locator(`[id="${figure?.sentence}"]`)).toContainText(figure?.text ?? "");
  });
}

test("an address leads to a sentence, in either script", async ({ page, request }) => {
  const { paragraphs } = await readReport(request, "shangzhuang");
  const sentence = paragraphs.at(-1)?.sentences.at(-1);
  for (const script of ["hans", "hant"] as const) {
    await open(page, `/read/shangzhuang?script=${script}#${sentence?.id}`);
    const mark = page.locator("mark");
    await expectPointedAt(mark);
    await expect(mark).toHaveText(sentence?.[script] ?? "");
  }
});

test("next and previous step from figure to figure", async ({ page }) => {
  await open(page, "/read/songjia?lang=en");
  const steps = page.getByRole("navigation", { name: /figure/iu });
  await steps.getByRole("button").last().click();
  await expect(page).toHaveURL(/figure=/u);
  const first = page.url();
  await expectPointedAt(page.locator("mark"));
  await steps.getByRole("button").last().click();
  await expect(page).not.toHaveURL(first);
  await expectPointedAt(page.locator("mark"));
  await steps.getByRole("button").first().click();
  await expect(page).toHaveURL(first);
});

test("back and forward give the same views again", async ({ page }) => {
  await open(page, "/?lang=en");
  const titles = [await page.title()];
  const views = page.getByRole("navigation", { name: "Views" });
  for (const view of ["Compare", "Read"]) {
    await views.getByText(view).click();
    await expect.poll(() => page.title()).not.toBe(titles.at(-1));
    await settle(page);
    titles.push(await page.title());
  }
  const [overview = "", compare = "", reader = ""] = titles;
  for (const [go, title] of [
    ["back", compare],
    ["back", overview],
    ["forward", compare],
    ["forward", reader],
  ] as const) {
    await (go === "back" ? page.goBack() : page.goForward());
    await expect(page).toHaveTitle(title);
    await settle(page);
  }
});

// None of the five reports has one, so one is put in.
test("an author's reading stands over its character and is copied as it was written", async ({
  page,
}) => {
  const sentence = "该镇与甪(lù)直镇、亳州(bó zhōu)结对（见图(a)）。";
  await page.route("**/data/reports/daze.json*", async (route) => {
    const response = await route.fetch();
    const report = parse(CuratedReportSchema, await response.json());
    const counted = new Set(report.figures.map((figure) => figure.sentence));
    const plain = report.paragraphs
      .slice(1)
      .flatMap(({ sentences }) => sentences)
      .find(({ id }) => !counted.has(id));
    const paragraphs = report.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((old) =>
        old.id === plain?.id ? { ...old, hans: sentence, hant: sentence } : old,
      ),
    }));
    await route.fulfill({ json: { ...report, paragraphs } });
  });
  await open(page, "/read/daze?lang=zh&script=hans");
  const shown = page.locator(".sentence", { has: page.locator("ruby") });
  await expect(shown).toHaveText(sentence);
  await expect(shown.locator("rt")).toHaveText(["lù", "bó zhōu"]);
  const [reading, character] = await Promise.all([
    shown.locator("rt").first().boundingBox(),
    shown.locator("ruby").first().boundingBox(),
  ]);
  expect((reading?.y ?? 0) + (reading?.height ?? 0)).toBeLessThan(
    (character?.y ?? 0) + (character?.height ?? 0),
  );
  const copied = await shown.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(copied).toBe(sentence);
});
