import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { open, scrollThrough, settle, test } from "./journey.ts";
import { LANGUAGES } from "./views.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [390, 768, 1440];
const SCHEMES = ["light", "dark"] as const;

interface State {
  readonly state: string;
  readonly path: string;
  /** What a reader does there to come to the state. */
  readonly arrange?: (page: Page) => Promise<void>;
}

const unfold = async (page: Page) => {
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
};

/** Each view, with few towns where more of them would only be more of the same. */
const VIEWS: readonly State[] = [
  { state: "overview", path: "/?towns=songjia,daze" },
  { state: "compare view", path: "/compare?themes=industry,talent" },
  { state: "view of an indicator", path: "/compare/study-group" },
  { state: "ledger", path: "/figures?towns=daze" },
  { state: "reader", path: "/read/shaping" },
  { state: "about view", path: "/about" },
];

const STATES: readonly State[] = [
  { state: "overview with its tables", path: "/?towns=daze&themes=talent", arrange: unfold },
  {
    state: "profiles as a table",
    path: "/compare?towns=songjia,daze&themes=talent",
    arrange: unfold,
  },
  { state: "compare view where nothing is shared", path: "/compare?themes=ecology" },
  { state: "empty ledger", path: "/figures?towns=daze&unit=kWh" },
  { state: "ledger grouped and sorted", path: "/figures?role=plan,date&group=town&sort=-value" },
  { state: "ledger of what a link names", path: "/figures?ids=songjia/f593&q=%E6%94%AF" },
  { state: "reader at a figure", path: "/read/songjia?figure=f593", arrange: unfold },
  {
    state: "reader at a sentence, with other themes dimmed",
    path: "/read/daze?themes=talent#p3s1",
  },
  { state: "address of nothing known", path: "/read/songjia?towns=atlantis&figure=f9" },
];

/** All that is found wrong, but for the one thing that is meant to be so. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })
    .withTags(TAGS)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // The marks of the scrolls are as small as their text is long; their table holds the same
      // links at full size.
      .filter(({ html }) => !(id === "target-size" && html.includes("data-mark=")))
      .map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Looks at a state in light and dark at a width. */
async function expectNoFaults(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    expect(await findFaults(page), `${width} ${colorScheme}`).toEqual([]);
  }
}

const addressOf = (path: string, query: string) => {
  const [before = "", hash] = path.split("#");
  const address = `${before}${before.includes("?") ? "&" : "?"}${query}`;
  return hash === undefined ? address : `${address}#${hash}`;
};

for (const { state, path } of VIEWS) {
  for (const { lang, query } of LANGUAGES) {
    test(`the ${state} is open to everyone in ${lang}, light and dark, at every width`, async ({
      page,
    }) => {
      test.slow();
      await open(page, addressOf(path, query));
      await scrollThrough(page);
      for (const width of WIDTHS) await expectNoFaults(page, width);
    });
  }
}

for (const { state, path, arrange } of STATES) {
  test(`the ${state} is open to everyone, light and dark, at every width`, async ({ page }) => {
    test.slow();
    for (const [nth, { query }] of LANGUAGES.entries()) {
      const width = WIDTHS[nth] ?? 0;
      await page.setViewportSize({ width, height: 900 });
      await open(page, addressOf(path, query));
      await arrange?.(page);
      await expectNoFaults(page, width);
    }
  });
}

test("the sheet of filters is open to everyone, light and dark", async ({ page }) => {
  test.slow();
  for (const { query } of LANGUAGES) {
    for (const width of [390, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `/compare?${query}&towns=songjia&themes=talent,nonsense`);
      await page.locator(".filter-line").click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectNoFaults(page, width);
    }
  }
});

test("the accounts of the ledger, opened, are open to everyone, light and dark", async ({
  page,
}) => {
  test.slow();
  for (const [nth, { query }] of LANGUAGES.entries()) {
    const width = WIDTHS[nth] ?? 0;
    await page.setViewportSize({ width, height: 900 });
    await open(page, `/figures?${query}`);
    const accounts = page.locator("details.account");
    await expect(accounts).toHaveCount(5);
    for (const account of await accounts.all()) await account.locator("summary").click();
    await expect(page.locator("details.account[open]")).toHaveCount(5);
    // Further down the bar of filters lies over a part of them.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectNoFaults(page, width);
  }
});

test("the view of an unknown address is open to everyone", async ({ browser, baseURL }) => {
  // A page of its own: the browser itself complains of the status.
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  for (const { query } of LANGUAGES) {
    await open(page, `/nonsense?${query}`);
    for (const width of WIDTHS) await expectNoFaults(page, width);
  }
  await page.close();
});

for (const path of ["/", "/compare", "/figures"]) {
  test(`all towns at once leave ${path} open to everyone`, async ({ page }) => {
    test.slow();
    await open(page, `${path}?lang=en`);
    await scrollThrough(page);
    expect(await findFaults(page)).toEqual([]);
  });
}

test("a target too small would be found", async ({ page }) => {
  await open(page, "/about?lang=en");
  await page.getByRole("heading", { level: 1 }).evaluate((heading) => {
    const dots = Array.from({ length: 2 }, (_, nth) => {
      const dot = document.createElement("button");
      dot.textContent = `${nth}`;
      dot.style.cssText = "inline-size: 9px; block-size: 9px; overflow: hidden";
      return dot;
    });
    heading.after(...dots);
  });
  expect((await findFaults(page)).join("\n")).toContain("target-size");
});
