import { expect, type Locator, type Page } from "@playwright/test";
import { expectFocusSeen, press, tabTo, walkThrough } from "./focus.ts";
import { open, scrollThrough, settle, test } from "./journey.ts";
import { MARK, VIEWS } from "./views.ts";

// A walk is many steps, each of them waited for.
test.describe.configure({ timeout: 240_000 });

/** Tabs to a thing and presses a key on it. */
async function operate(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await press(page, key);
}

/** A move to another view ends at its heading. */
async function expectArrived(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(address);
  await settle(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expectFocusSeen(page);
}

/** Enter on a mark leads to its words, Escape back to the same mark. */
async function followAndReturn(page: Page, mark: Locator): Promise<void> {
  await tabTo(page, mark);
  const key = await page.locator(":focus").getAttribute("data-figure");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/read/.*figure=${key?.split("/")[1]}\\b`, "u"));
  await expect(page.locator("mark:focus")).toHaveCount(1);
  await press(page, "Escape");
  await expect(page).not.toHaveURL(/\/read\//u);
  await expect(page.locator(`${MARK}:focus`)).toHaveAttribute("data-figure", key ?? "");
  await expectFocusSeen(page);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name, exact: true });
const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

const PAGES = [
  ...VIEWS,
  { view: "pointed reader", path: "/read/songjia?figure=f593" },
  { view: "empty ledger", path: "/figures?towns=daze&unit=kWh" },
];

for (const { view: name, path } of PAGES) {
  for (const width of [390, 1440]) {
    test(`Tab leads through all of the ${name} view at ${width}, each stop to be seen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${path}${path.includes("?") ? "&" : "?"}lang=en`);
      await scrollThrough(page);
      expect(await walkThrough(page)).toEqual({ unreached: [], unseen: [] });
    });
  }
}

test("the skip link leads past the bars, and the settings keep the focus", async ({ page }) => {
  await open(page, "/?lang=en");
  await press(page, "Tab");
  await expect(link(page, "Skip to the text")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);

  await open(page, "/?lang=en");
  await operate(page, button(page, "繁"));
  await operate(page, button(page, "中"));
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(button(page, "中")).toBeFocused();
  await operate(page, button(page, "EN"), " ");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await operate(page, button(page, "Switch to dark"));
  await expect(page.locator("html")).toHaveAttribute("data-scheme", "dark");
  await expect(button(page, "Switch to light")).toBeFocused();
});

test("a keyboard alone works the overview and its ways on", async ({ page }) => {
  await open(page, "/?lang=en");
  await operate(page, button(page, /Songjia/u), " ");
  await expect(button(page, /Songjia/u)).toHaveAttribute("aria-pressed", "true");
  await operate(page, button(page, /Industry/u));
  await operate(page, button(page, "Clear filters"));
  await expect(page).not.toHaveURL(/towns|themes/u);
  await expect(page.getByRole("region", { name: "Filters" })).toBeFocused();

  const scrolls = page.getByRole("group", { name: /^The scrolls/u });
  await tabTo(page, scrolls.locator("a[tabindex='0']"));
  for (const key of ["ArrowDown", "ArrowRight", "End", "Home", "ArrowDown"]) await press(page, key);
  const sentence = await page.locator(":focus").getAttribute("data-sentence");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark:focus")).toHaveCount(1);
  await press(page, "Escape");
  await expect(scrolls.locator(":focus")).toHaveAttribute("data-sentence", sentence ?? "");

  const fold = page.getByText("As a table").first();
  await operate(page, fold);
  await followAndReturn(page, page.locator("details").locator(MARK));
  await tabTo(page, fold, "Shift+Tab");
  await press(page, "Enter");
  const matrix = page.getByRole("table", { name: "Themes and towns" });
  await followAndReturn(page, matrix.locator(MARK));
  await tabTo(page, matrix.locator("tfoot").getByRole("link"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/figures\?towns=shaping/u);
  // The view comes back as far down as it was left, and is announced by its heading.
  await page.goBack();
  await expect(page).toHaveURL(/\/\?lang=en$/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, link(page, "Read the report"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/read\/shaping/u);
});

test("a keyboard alone sorts, filters, saves and empties the ledger", async ({ page }) => {
  await open(page, "/?lang=en");
  await tabTo(page, view(page, "Figures"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/figures/u);

  await operate(page, button(page, /^planned/u), " ");
  await operate(page, button(page, /^reported/u), " ");
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("项目");
  await expect(page).toHaveURL(/q=/u);
  await expectFocusSeen(page);
  await tabTo(page, page.getByRole("combobox", { name: "Unit" }));
  await page.keyboard.type("CNY");
  await expect(page).toHaveURL(/unit=CNY/u);
  await tabTo(page, page.getByRole("combobox", { name: "Group by" }));
  await page.keyboard.type("town");
  await expect(page).toHaveURL(/group=town/u);
  await expectFocusSeen(page);
  await tabTo(page, button(page, /CSV/u));
  const saved = page.waitForEvent("download");
  await press(page, "Enter");
  await saved;
  await operate(page, button(page, "Value"));
  await press(page, "Enter");
  await expect(page).toHaveURL(/sort=-value/u);
  await followAndReturn(page, page.getByRole("table").locator(MARK));

  await operate(page, button(page, "Clear these"));
  await expect(page.getByRole("region", { name: "What the ledger shows" })).toBeFocused();
  await expect(page).not.toHaveURL(/role|unit|q=/u);
  await tabTo(page, page.getByRole("searchbox"));
  await page.keyboard.type("nowhere");
  await operate(page, button(page, /^Take off the words/u));
  await expect(page.getByRole("table")).toBeVisible();
});

test("a keyboard alone compares: marks, the large view, its neighbours, the profiles", async ({
  page,
}) => {
  await open(page, "/?lang=en");
  await tabTo(page, view(page, "Compare"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/compare/u);
  await followAndReturn(page, page.getByRole("main").locator(MARK));
  await tabTo(page, link(page, "Large view, with the sentences"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/compare\/[a-z-]+/u);
  await followAndReturn(page, page.getByRole("main").locator(MARK));
  await tabTo(page, page.getByRole("navigation", { name: "Other comparisons" }).getByRole("link"));
  const first = page.url();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(first);
  await expectArrived(page, /\/compare\/[a-z-]+/u);
  await tabTo(page, link(page, "← Compare"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/compare\?/u);

  await operate(page, page.getByText("As a table").last());
  await tabTo(page, page.locator("table a[data-figures]"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/figures\?ids=/u);
  await operate(page, button(page, "Show all figures"));
  await expect(page.getByRole("region", { name: "What the ledger shows" })).toBeFocused();

  await open(page, "/compare?lang=en&themes=ecology");
  await operate(page, button(page, "Take off the theme filter"));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("a keyboard alone reads: reports, themes, steps, notes, and an error to report", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/?lang=en");
  await tabTo(page, view(page, "Read"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/read\/shaping/u);
  await tabTo(page, page.getByRole("navigation", { name: "Reports" }).getByText("Songjia"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/read\/songjia/u);

  await tabTo(
    page,
    page
      .getByRole("navigation", { name: /theme begins/u })
      .getByRole("link")
      .last(),
  );
  await page.keyboard.press("Enter");
  await expect(page.locator("mark:focus")).toHaveCount(1);
  await expectFocusSeen(page);
  await press(page, "Escape");

  await open(page, "/read/songjia?lang=en");
  await operate(
    page,
    page.getByRole("navigation", { name: "From figure to figure" }).getByText("Next"),
  );
  await expect(page.locator("mark:focus")).toHaveCount(1);
  const first = page.url();
  await press(page, "ArrowRight");
  await expect(page).not.toHaveURL(first);
  await expect(page.locator("mark:focus")).toHaveCount(1);
  await press(page, "ArrowLeft");
  await expect(page).toHaveURL(first);

  await tabTo(page, button(page, "Report an error in this figure"));
  await press(page, "Enter");
  await expect(page.getByText("Address and quote copied")).toBeVisible();
  await tabTo(page, link(page, "Its row in the ledger"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/figures\?.*ids=songjia/u);
  await page.goBack();
  await expect(page.locator("mark:focus")).toHaveCount(1);

  await operate(page, link(page, "Note 1"));
  await expect(page.locator("#note-1")).toBeFocused();
  await operate(page, link(page, "Back to where note 1 stands"));
  await expect(link(page, "Note 1")).toBeFocused();
  await tabTo(page, link(page, /^Compare with other towns/u));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/compare\/[a-z-]+/u);
});

test("a keyboard alone finds a part of the about view, and the way out of an unknown address", async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, "/?lang=en");
  await tabTo(page, view(page, "About"));
  await page.keyboard.press("Enter");
  await expectArrived(page, /\/about/u);
  await operate(page, page.locator("main nav").getByRole("link", { name: "Sources" }));
  await expect(page.getByRole("heading", { name: "Sources" })).toBeFocused();
  await followAndReturn(page, page.getByRole("main").locator(MARK));

  // A page of its own: the browser itself complains of the status.
  const lost = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await open(lost, "/nonsense?lang=en");
  await tabTo(lost, link(lost, "To the overview"));
  await lost.keyboard.press("Enter");
  await expectArrived(lost, /\/\?lang=en$/u);
  await lost.close();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a keyboard alone works the sheet of filters, the themes and the folded notes", async ({
    page,
  }) => {
    await open(page, "/?lang=en");
    const line = button(page, /^Filters: /u);
    const sheet = page.getByRole("dialog", { name: "Filters" });
    await operate(page, line);
    await expect(sheet).toBeVisible();
    await operate(page, sheet.getByRole("button", { name: /Songjia/u }), " ");
    await expect(page).toHaveURL(/towns=songjia/u);
    await operate(page, sheet.getByRole("button", { name: "Clear filters" }));
    await expect(page).not.toHaveURL(/towns=/u);
    await expect(sheet.locator(":focus")).toHaveCount(1);
    await operate(page, sheet.getByRole("button", { name: /^Show /u }));
    await expect(sheet).toBeHidden();
    await expect(line).toBeFocused();
    await press(page, "Enter");
    await press(page, "Escape");
    await expect(line).toBeFocused();

    const theme = page.getByRole("group", { name: "Choose a theme" }).getByText("Culture");
    await operate(page, theme.locator("xpath=ancestor-or-self::button"), " ");
    await expect(page.locator("tbody[data-theme=culture]")).toBeVisible();
    await followAndReturn(page, page.locator("tbody[data-theme=culture]").locator(MARK));

    await tabTo(page, view(page, "Read"));
    await page.keyboard.press("Enter");
    await expectArrived(page, /\/read\//u);
    await operate(page, page.getByText(/^Figures in this paragraph/u));
    await tabTo(page, page.locator("details[open]").locator(MARK));
    await page.keyboard.press("Enter");
    await expect(page.locator("mark:focus")).toHaveCount(1);
    await expectFocusSeen(page);
  });
});
