import { expect, test as base, type Page } from "@playwright/test";
import { startHost, type Host } from "./host.ts";
import { open, settle } from "./journey.ts";
import { LANGUAGES, MARK, TOWNS, VIEWS } from "./views.ts";

const test = base.extend<{ readonly host: Host }>({
  // Playwright asks for a pattern there, and a host needs no other fixture.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, run) => {
    const host = await startHost();
    await run(host);
    await host.remove();
  },
});
test.use({ serviceWorkers: "allow" });

/** Waits until the site is kept, and this page looked after. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
}

const entry = (page: Page) => page.locator("script[type=module]").getAttribute("src");

test("after one visit the whole site stands without a network", async ({ page, host }) => {
  test.slow();
  await open(page, host.address);
  await kept(page);
  await host.stop();
  for (const { view, path } of VIEWS) {
    for (const { lang, query } of LANGUAGES) {
      await open(page, new URL(`${path}?${query}`, host.address).href);
      await expect(page.locator("html"), view).toHaveAttribute("lang", lang);
      await expect(page.locator(MARK).first(), view).toBeAttached();
    }
    const title = await page.title();
    await page.reload();
    await settle(page);
    await expect(page).toHaveTitle(title);
  }
  for (const town of TOWNS) {
    await page.goto(new URL(`/read/${town}/hant.html`, host.address).href);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
    await expect(page.locator("#p1s1")).toBeVisible();
    await open(page, new URL(`/read/${town}/`, host.address).href);
    await expect(page.locator("#p1s1")).toBeVisible();
  }
});

test("without a network a link leads to its figure, and an unknown address to no page", async ({
  page,
  host,
}) => {
  await open(page, new URL("/about", host.address).href);
  await kept(page);
  await host.stop();
  await open(page, new URL("/compare/study-group?lang=en", host.address).href);
  await page.locator(MARK).first().click();
  await expect(page).toHaveURL(/\/read\/\w+\?lang=en&figure=|\/read\/\w+\?figure=/u);
  await page.reload();
  await settle(page);
  await expect(page.locator(".sentence mark")).toBeVisible();
  const answer = await page.goto(new URL("/nonsense?lang=en", host.address).href);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such page");
});

test("a new build leaves an open page whole, and comes with the next page", async ({
  page,
  host,
  context,
}) => {
  test.slow();
  await open(page, `${host.address}?lang=en`);
  await kept(page);
  const old = await entry(page);
  await host.renew();

  // A second page has the new build, and the browser gets what it keeps of it.
  const second = await context.newPage();
  await open(second, `${host.address}?lang=en`);
  const renewed = await entry(second);
  expect(renewed).not.toBe(old);
  await expect
    .poll(
      () =>
        second.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state,
        ),
      { timeout: 30_000 },
    )
    .toBe("installed");

  // The first has none of its files on the host any more.
  for (const view of ["Compare", "Figures", "Read", "About"]) {
    await page.getByRole("navigation", { name: "Views" }).getByText(view).click();
    await expect(page.locator(".view-nav [aria-current=page]")).toHaveText(view);
    await settle(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  expect(await entry(page)).toBe(old);

  // Once no page is open, the new worker has the site by itself; the browser says when.
  await page.close();
  await second.close();
  const third = await context.newPage();
  await expect
    .poll(
      async () => {
        await third.goto("about:blank");
        await open(third, host.address);
        return third.evaluate(() => caches.keys());
      },
      { timeout: 30_000 },
    )
    .toHaveLength(1);
  await host.stop();
  await third.reload();
  await settle(third);
  expect(await entry(third)).toBe(renewed);
});
