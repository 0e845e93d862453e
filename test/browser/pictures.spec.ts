import { expect, type Page } from "@playwright/test";
import { open, test } from "./journey.ts";
import { LANGUAGES, TOWNS, VIEWS } from "./views.ts";

const PAGES = [...VIEWS, { view: "not-found", path: "/404.html" }] as const;
const ASKING = "lang=en&script=hans&towns=daze";

const tags = (html: string, name: string) => html.match(new RegExp(`<${name}[ >]`, "gu")) ?? [];

for (const { view, path } of PAGES) {
  test(`the page of the ${view} view comes with its words`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(tags(html, "h1")).toHaveLength(1);
    expect(tags(html, "main")).toHaveLength(1);
    expect(tags(html, "title")).toHaveLength(1);
    expect(tags(html, `meta\\s+name="description"`)).toHaveLength(1);
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html).toMatch(/<title>\p{Script=Han}+ · 五镇对读<\/title>/u);
    expect(html).not.toContain("aria-busy");
    const shared = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="([^"]+)" />`, "u").exec(html)?.[1] ?? "";
    expect(html).toContain(`<title>${shared("title")}</title>`);
    expect(html).toContain(`<meta name="description" content="${shared("description")}" />`);
    expect((await request.get(shared("image"))).headers()["content-type"]).toBe("image/png");
    const hrefs = [...html.matchAll(/<a [^>]*href="([^"]*)"/gu)].map(([, href = ""]) => href);
    expect(hrefs.length).toBeGreaterThan(3);
    expect(hrefs.filter((href) => href !== "/" && /\/$|\?.*(?:lang|script)=/u.test(href))).toEqual(
      [],
    );
  });
}

for (const { view, path } of VIEWS) {
  test(`the ${view} view takes the place of its picture in one step`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const count = (what: string) => document.querySelectorAll(what).length;
        if (document.readyState === "loading") return;
        // A chart within the view may still wait for its code, in the room that is kept for it.
        seen.push(`${count("h1")} ${count("main")} ${count("[aria-busy]:not(main *)")}`);
      }).observe(document, { childList: true, subtree: true });
    });
    await open(page, `${path}?lang=zh&script=hans`);
    const seen = await page.evaluate((): string[] => Object(globalThis).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(["1 1 0"]));
  });

  test(`the ${view} view forgets its picture: every lang and link is as the address asks`, async ({
    page,
  }) => {
    await open(page, `${path}?${ASKING}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("data-script", "hans");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.locator("meta[name=description]")).toHaveCount(1);
    await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /^[A-Z]/u);
    // A source may be quoted as it was written.
    await expect(page.locator("main [lang=zh-Hant]:not(.source-line *, q)")).toHaveCount(0);
    const hrefs = await page
      .locator("a[href]:not([href^='#'])")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const stale = hrefs.filter((href) => {
      const asked = new URL(href, "http://site").searchParams;
      return [...new URLSearchParams(ASKING)].some(([name, value]) => asked.get(name) !== value);
    });
    expect(stale).toEqual([]);
  });

  for (const { lang, query } of LANGUAGES) {
    test(`the ${view} view breaks no policy in ${lang}`, async ({ page }) => {
      await page.addInitScript(() => {
        const broken: string[] = [];
        Object.assign(globalThis, { broken });
        document.addEventListener(
          "securitypolicyviolation",
          ({ violatedDirective, blockedURI }) => {
            broken.push(`${violatedDirective} ${blockedURI}`);
          },
        );
      });
      await open(page, `${path}?${query}`);
      await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveCount(1);
      expect(await page.evaluate((): string[] => Object(globalThis).broken)).toEqual([]);
    });
  }
}

test("the policy lets in neither foreign hosts nor code written into the page", async ({
  browser,
  baseURL,
}) => {
  // A page of its own: the browser itself complains of what was tried.
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await page.goto("/");
  const tried = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.head.append(script);
    const answer = await fetch("http://localhost:9/").then(
      () => "answered",
      () => "refused",
    );
    return { answer, title: document.title };
  });
  expect(tried.answer).toBe("refused");
  expect(tried.title).not.toBe("taken");
  await page.close();
});

/** Keeps the app waiting for its data; what it returns lets it go on. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/corpus\.json/u, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.describe("a picture before its app", () => {
  for (const [address, seen] of [
    ["/compare?lang=zh&script=hans", true],
    ["/compare/?lang=zh&script=hans&scheme=dark", true],
    ["/read/songjia?lang=zh&script=hans&figure=f1843", true],
    ["/compare?lang=zh&script=hant", false],
    ["/compare?lang=en", false],
    ["/compare?lang=zh&script=hans&towns=daze", false],
  ] as const) {
    test(`is ${seen ? "seen" : "hidden"} at ${address}`, async ({ page }) => {
      const release = await hold(page);
      await page.goto(address);
      const heading = page.locator("#picture h1");
      await (seen ? expect(heading).toBeVisible() : expect(heading).toBeHidden());
      const scheme = await page.evaluate(
        () => getComputedStyle(document.documentElement).colorScheme,
      );
      expect(scheme).toBe(address.includes("dark") ? "dark" : "light dark");
      release();
      await expect(page.locator("#picture")).toHaveCount(0);
    });
  }

  test("leaves a reader who has scrolled where they are", async ({ page }) => {
    const release = await hold(page);
    await page.goto("/read/songjia?lang=zh&script=hans");
    await page.evaluate(() => {
      window.scrollTo(0, 900);
    });
    release();
    await expect(page.locator("#picture")).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(900);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const town of TOWNS) {
    test(`the report of ${town} is there in both scripts, and links work`, async ({ page }) => {
      await page.goto(`/read/${town}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("#p1s1")).toBeVisible();
      await expect(page.getByRole("group", { name: "阅读设置" })).toBeHidden();
      await page.getByRole("link", { name: "这份报告的繁体版" }).click();
      await expect(page).toHaveURL(new RegExp(`/read/${town}/hant\\.html$`, "u"));
      await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
      await expect(page.locator("#p1s1")).toBeVisible();
      await expect(page.getByRole("main")).toHaveCount(1);
      await page.getByRole("link", { name: "這份報告的簡體版" }).click();
      await expect(page).toHaveURL(new RegExp(`/read/${town}$`, "u"));
    });
  }

  test("marks lead from the charts to the sentence", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "页面" }).getByText("对照").click();
    await expect(page).toHaveURL(/\/compare$/u);
    await page.locator("main a[data-figure]").first().click();
    await expect(page).toHaveURL(/\/read\/\w+\?figure=/u);
    await expect(page.locator("#p1s1")).toBeVisible();
  });

  test("no dead button is left", async ({ page }) => {
    for (const { path } of VIEWS) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
    }
  });
});
