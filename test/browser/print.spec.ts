import { expect, type Page } from "@playwright/test";
import { open, test } from "./journey.ts";
import { LANGUAGES, VIEWS } from "./views.ts";

const ON_PAPER = { media: "print" } as const;

const styleOf = (page: Page, what: string, name: string) =>
  page
    .locator(what)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

for (const { view, path } of VIEWS) {
  for (const { lang, query } of LANGUAGES) {
    test(`the ${view} view is black on white on paper in ${lang}, without what a screen works`, async ({
      page,
    }) => {
      await open(page, `${path}?${query}&scheme=dark`);
      await page.emulateMedia(ON_PAPER);
      await expect.poll(() => styleOf(page, "body", "background-color")).toBe("rgb(255, 255, 255)");
      expect(await styleOf(page, "h1", "color")).toBe("rgb(0, 0, 0)");
      for (const role of ["navigation", "button", "combobox", "searchbox"] as const) {
        await expect(page.getByRole(role)).toHaveCount(0);
      }
      if ((await page.locator(".seal[data-theme]").count()) > 0) {
        expect(await styleOf(page, ".seal[data-theme]", "background-color")).toBe("rgb(0, 0, 0)");
        expect(await styleOf(page, ".seal[data-theme]", "color")).toBe("rgb(255, 255, 255)");
      }
      // The foot of each sheet: the address, and the version that the page gives.
      const foot = await page.evaluate(() =>
        document.documentElement.style.getPropertyValue("--foot"),
      );
      expect(foot).toContain(new URL(page.url()).pathname);
      const version = await page.locator("footer p").nth(1).innerText();
      expect(foot).toContain(/[0-9a-f]{8,}/u.exec(version)?.[0] ?? "no version");
    });
  }
}

/** How sentences begin comes to the overview with the tables of its scrolls. */
async function bringOpenings(page: Page): Promise<void> {
  const openings = page.waitForResponse("**/data/openings.json*");
  await page.getByText("As a table").first().click();
  await openings;
  await expect(page.locator(".scroll-twin [lang=zh-Hans]").first()).toContainText(
    /\p{Script=Han}{4}/u,
  );
}

for (const path of ["/", "/compare"]) {
  test(`on paper every numbered mark of ${path} has its note, with its words and address`, async ({
    page,
  }) => {
    await open(page, `${path}?lang=en`);
    if (path === "/") await bringOpenings(page);
    // What a browser tells before it lays out the sheets, and no sooner.
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const noted = page.locator("main .noted");
    const total = await noted.count();
    expect(total).toBeGreaterThan(20);
    const notes = page.locator(".print-notes li");
    await expect(notes).toHaveCount(total);
    const told = await notes.evaluateAll((items) =>
      items.map((item) => ({
        address: item.querySelector("a")?.textContent ?? "",
        words: item.querySelector("q")?.textContent ?? "",
      })),
    );
    const marks = await noted.evaluateAll((elements) =>
      elements.map((element) => {
        const { figure, sentence } =
          element.closest<HTMLElement>("[data-figure], [data-sentence]")?.dataset ?? {};
        return { figure, sentence };
      }),
    );
    for (const [nth, { figure, sentence }] of marks.entries()) {
      const [town, id] = (figure ?? sentence ?? "").split("/");
      const end = figure === undefined ? `/read/${town}#${id}` : `/read/${town}?figure=${id}`;
      expect(told[nth]?.address.endsWith(end), end).toBe(true);
      expect(told[nth]?.words).toMatch(/\p{Script=Han}{4}/u);
    }
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(notes).toHaveCount(0);
  });
}

test("on paper a chart is drawn wherever it was on the screen, and as wide as the sheet", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 300 });
  await open(page, "/compare/study-group?lang=en");
  await page.emulateMedia(ON_PAPER);
  await expect(page.locator(".recharts-surface a").first()).toBeVisible();
  await expect(page.locator(".recharts-surface").first()).toHaveAttribute("width", "680");
});

test("on paper the reader's figures stand unfolded, each with its name", async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await open(page, "/read/songjia?lang=en");
  const note = page.locator(".margin-link").first();
  await expect(note).toBeHidden();
  await page.emulateMedia(ON_PAPER);
  await expect(note).toBeVisible();
  const name = await note.evaluate((element) => getComputedStyle(element, "::after").content);
  expect(name).toContain("songjia/f");
});
