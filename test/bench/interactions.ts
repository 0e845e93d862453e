import type { Browser, Page } from "@playwright/test";
import { settle } from "../browser/journey.ts";
import { besideLoop, median, printTable } from "./numbers.ts";

const SLOWDOWN = 4;
const TIMES = 9;

const SCRIPT = { query: "lang=zh&script=hans", presses: ["繁", "简"] } as const;
const FILTER = { query: "lang=en", presses: [/^\S*\s*Ecology/u, /^\S*\s*Ecology/u] } as const;

/** Two presses that undo each other, at the head of a view. */
const CHANGES = [
  { name: "script, overview", view: "/", ...SCRIPT },
  { name: "script, compare", view: "/compare", ...SCRIPT },
  { name: "script, ledger", view: "/figures", ...SCRIPT },
  { name: "script, reader", view: "/read/songjia", ...SCRIPT },
  { name: "filter, overview", view: "/", ...FILTER },
  { name: "filter, compare", view: "/compare", ...FILTER },
  { name: "filter, ledger", view: "/figures", ...FILTER },
] as const;

interface Timing {
  /** From the press to the frame that shows the last of what changes on the screen. */
  readonly painted: number;
  /** From the press to the last change of the document. */
  readonly settled: number;
}

/** Prints how long a script switch and a filter change take on a slow processor. */
export async function benchInteractions(browser: Browser, site: string): Promise<void> {
  const rows = [["change", "on screen", "the rest", "on screen, undone", "the rest"]];
  for (const { name, view, query, presses } of CHANGES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What compiles this file names functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(new URL(`${view}?${query}`, site).href, { waitUntil: "networkidle" });
    await settle(page);
    // The words of both scripts have come before the first that counts.
    for (const press of presses) await time(page, press);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const [done, undone]: [Timing[], Timing[]] = [[], []];
    for (let nth = 0; nth < TIMES; nth += 1) {
      done.push(await time(page, presses[0]));
      undone.push(await time(page, presses[1]));
    }
    rows.push([name, ...cells(done), ...cells(undone)]);
    await page.close();
  }
  printTable(`Changes at ${SLOWDOWN}× CPU slow-down, median of ${TIMES}`, rows);
}

const cells = (timings: readonly Timing[]) => [
  besideLoop(median(timings.map(({ painted }) => painted))),
  besideLoop(median(timings.map(({ settled }) => settled))),
];

/** Presses a button, and times what the page does from within it. */
async function time(page: Page, name: string | RegExp): Promise<Timing> {
  const timing = page.evaluate(watchPress);
  await page.getByRole("button", { name }).first().click();
  return timing;
}

/** Runs in the page: waits for a press, and times its frames and its changes until all is quiet. */
function watchPress(): Promise<Timing> {
  const quiet = 700;
  // Names for assistive tools and addresses of links are changed, but not painted.
  const unseen = /^(?:aria-.*|href|lang|title|data-awaited)$/u;
  const isOnScreen = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || !element.checkVisibility()) return false;
    const { top, bottom, width, height } = element.getBoundingClientRect();
    return width * height > 0 && bottom > 0 && top < innerHeight;
  };
  return new Promise((resolve) => {
    addEventListener(
      "click",
      ({ timeStamp }) => {
        const paints: number[] = [];
        const frame = new MessageChannel();
        // A message that is sent before a paint comes after it.
        frame.port1.addEventListener("message", () => {
          paints.push(performance.now());
        });
        frame.port1.start();
        const changes: { readonly at: number; readonly node: Node }[] = [];
        let changed = performance.now();
        const watch = new MutationObserver((records) => {
          changed = performance.now();
          for (const { attributeName, target } of records) {
            if (!unseen.test(attributeName ?? "")) changes.push({ at: changed, node: target });
          }
        });
        watch.observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        const look = () => {
          const now = performance.now();
          frame.port2.postMessage(null);
          if (now - changed < quiet) {
            requestAnimationFrame(look);
            return;
          }
          watch.disconnect();
          const last = changes.findLast(({ node }) => isOnScreen(node))?.at ?? changed;
          const painted = paints.find((paint) => paint >= last) ?? now;
          resolve({ painted: painted - timeStamp, settled: changed - timeStamp });
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}
