import { expect, type Locator } from "@playwright/test";
import { open, test } from "./journey.ts";
import { VIEWS } from "./views.ts";

/** Properties as they are drawn, of an element or of what stands before its content. */
const drawn = async (locator: Locator, names: readonly string[], pseudo: string | null = null) =>
  locator.first().evaluate(
    (element, [properties, part]) => {
      const style = getComputedStyle(element, part);
      return Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)]));
    },
    [names, pseudo] as const,
  );

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`under the system's own colours, ${colorScheme}`, () => {
    test.use({ contextOptions: { forcedColors: "active" }, colorScheme });

    test("themes, scopes and plans keep their forms", async ({ page }) => {
      await open(page, "/?lang=en");
      const fill = ["background-color", "background-image", "border-top-style"];
      const organization = await drawn(page.locator(".scroll-band[data-theme=organization]"), fill);
      const industry = await drawn(page.locator(".scroll-band[data-theme=industry]"), fill);
      expect(organization).not.toEqual(industry);
      const demanded = await drawn(page.locator(".scroll-band[data-directive]"), fill);
      expect(demanded["background-image"]).toContain("gradient");
      const hollow = await drawn(
        page.locator(".scroll-tick[data-extent=hollow]"),
        fill,
        "::before",
      );
      expect(hollow).toMatchObject({
        "background-color": "rgba(0, 0, 0, 0)",
        "border-top-style": "solid",
      });

      await open(page, "/compare?lang=en");
      const bars = page.getByRole("list", { name: "How to read the bars" }).locator(".bar");
      const whole = await drawn(bars.nth(0), fill);
      expect(whole["background-color"]).not.toBe(
        (await drawn(bars.nth(1), fill))["background-color"],
      );
      expect((await drawn(bars.nth(3), fill))["background-image"]).toContain("gradient");
      expect((await drawn(bars.nth(4), fill, "::after"))["background-image"]).toContain("gradient");
      expect((await drawn(bars.nth(5), fill))["border-top-style"]).toBe("dashed");
      expect((await drawn(bars.nth(6), fill, "::after"))["border-top-style"]).toBe("solid");
    });

    test("what is pressed, looked at or in focus shows", async ({ page }) => {
      const ring = ["outline-style", "outline-width"];
      await open(page, "/figures?lang=en&themes=industry&role=plan");
      expect(await drawn(page.locator(".chip[aria-pressed=true]"), ring)).toMatchObject({
        "outline-style": "solid",
      });
      expect(await drawn(page.locator(".chip[aria-pressed=false]"), ring)).toMatchObject({
        "outline-style": "none",
      });
      await page.keyboard.press("Tab");
      expect(await drawn(page.locator(":focus"), ring)).toEqual({
        "outline-style": "solid",
        "outline-width": "2px",
      });

      await open(page, "/read/songjia?lang=en&figure=f593");
      const colours = ["color", "background-color"];
      const paper = await drawn(page.locator("body"), colours);
      const mark = await drawn(page.locator("mark"), colours);
      expect(mark["background-color"]).not.toBe(paper["background-color"]);
      expect(await drawn(page.locator("mark a"), colours)).toMatchObject({ color: mark["color"] });
      expect(await drawn(page.locator(".margin-note[data-pointed]"), ring)).toMatchObject({
        "outline-style": "solid",
      });
    });
  });
}

test("nothing moves of itself, and nothing at all for whoever asks for stillness", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const { view, path } of VIEWS) {
    await open(page, `${path}?lang=en`);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto"
          );
        }).length,
    );
    expect(moving, view).toBe(0);
  }
});
