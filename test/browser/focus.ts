import { expect, type Locator, type Page } from "@playwright/test";

/** Where the keyboard is: what has the focus, and whether a reader can see that it has. */
interface Focus {
  readonly name: string;
  /** Nothing has it: it fell to the document's body. */
  readonly lost: boolean;
  readonly ringed: boolean;
  /** On the screen, and not behind a bar that stays there. */
  readonly seen: boolean;
}

/** Reads where the focus is, and notes that the keyboard has been there. */
const readFocus = async (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    element.removeAttribute("data-unreached");
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    // What is larger than the screen is seen where it begins.
    const seen = boxes.some((box) => {
      const x = Math.min(box.x + box.width / 2, innerWidth - 1);
      const y = Math.min(box.y + box.height / 2, innerHeight - 1);
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    const words = element.getAttribute("aria-label") ?? element.textContent;
    return {
      name: `${element.tagName} ${words.trim().slice(0, 60)}`,
      lost: element === document.body,
      ringed: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      seen,
    };
  });

/** The focus is somewhere, with a ring round it, on the screen. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(async () => readFocus(page), "the focus is seen")
    .toMatchObject({ lost: false, ringed: true, seen: true });
}

/** Presses a key; whatever comes of it, the focus is still there to be seen. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocusSeen(page);
}

const FAR = 300;

/** Presses Tab until an element has the focus, as a reader without a mouse would; or the other way. */
export async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  const aim = target.first();
  await expect(aim).toBeVisible();
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press(key);
    if (await aim.evaluate((element) => element === document.activeElement)) {
      await expectFocusSeen(page);
      return;
    }
  }
  throw new RangeError(`${String(target)} is not within ${FAR} presses of ${key}`);
}

/**
 * Presses Tab from the top of the page to its end. Says what the keyboard did
 * not come to, and what it came to that could not be seen to have the focus.
 */
export async function walkThrough(page: Page): Promise<{
  readonly unreached: readonly string[];
  readonly unseen: readonly string[];
}> {
  const stops = await page.evaluate(() => {
    const able = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "a[href], button:not(:disabled), input, select, summary, [tabindex]",
      ),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    for (const element of able) element.dataset["unreached"] = "";
    able[0]?.focus();
    return able.length;
  });
  const unseen: string[] = [];
  for (let stop = 1; stop <= stops; stop += 1) {
    const { name, ringed, seen } = await readFocus(page);
    if (!ringed || !seen) unseen.push(name);
    await page.keyboard.press("Tab");
  }
  const unreached = await page
    .locator("[data-unreached]")
    .evaluateAll((elements) =>
      elements.map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`),
    );
  return { unreached, unseen };
}
