import type { Browser, Page } from "@playwright/test";
import { settle } from "../browser/journey.ts";
import { besideLoop, median, printTable } from "./numbers.ts";

const SLOWDOWN = 4;
const TIMES = 9;

/** Two presses that undo each other, and what on the screen tells that each was painted. */
const CHANGES = [
  { name: "script, overview", path: "/?lang=zh&script=hans", presses: ["繁", "简"], told: "h1" },
  {
    name: "script, reader",
    path: "/read/songjia?lang=zh&script=hans",
    presses: ["繁", "简"],
    told: "h1",
  },
  {
    name: "filter, overview",
    path: "/?lang=en",
    presses: [/^\S*\s*Ecology/u, /^\S*\s*Ecology/u],
    told: "[role=status]",
  },
  {
    name: "filter, compare",
    path: "/compare?lang=en",
    presses: [/^\S*\s*Ecology/u, /^\S*\s*Ecology/u],
    told: "[role=status]",
  },
] as const;

interface Timing {
  /** From the press to the frame that shows it. */
  readonly painted: number;
  /** From the press to the last change of the document. */
  readonly settled: number;
}

/** Prints how long a script switch and a filter change take on a slow processor. */
export async function benchInteractions(browser: Browser, site: string): Promise<void> {
  const rows = [["change", "on screen", "the rest"]];
  for (const { name, path, presses, told } of CHANGES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // What compiles this file names functions by a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(new URL(path, site).href, { waitUntil: "networkidle" });
    await settle(page);
    // The words of both scripts have come before the first that counts.
    for (const press of presses) await time(page, press, told);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const timings: Timing[] = [];
    for (let nth = 0; nth < TIMES; nth += 1) {
      timings.push(await time(page, presses[nth % 2 === 0 ? 0 : 1], told));
    }
    rows.push([
      name,
      besideLoop(median(timings.map(({ painted }) => painted))),
      besideLoop(median(timings.map(({ settled }) => settled))),
    ]);
    await page.close();
  }
  printTable(`Changes at ${SLOWDOWN}× CPU slow-down, median of ${TIMES}`, rows);
}

/** Presses a button, and times what the page does from within it. */
async function time(page: Page, name: string | RegExp, told: string): Promise<Timing> {
  const timing = page.evaluate(watchPress, told);
  await page.getByRole("button", { name }).first().click();
  return timing;
}

/** Runs in the page: waits for a press, and times its frames and its changes until all is quiet. */
function watchPress(told: string): Promise<Timing> {
  const quiet = 700;
  const words = () => document.querySelector(told)?.textContent;
  const before = words();
  return new Promise((resolve) => {
    addEventListener(
      "click",
      ({ timeStamp }) => {
        let painted = 0;
        let changed = performance.now();
        const watch = new MutationObserver(() => {
          changed = performance.now();
        });
        watch.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        const look = () => {
          const now = performance.now();
          // One frame later, what was changed before this one has been painted.
          if (painted === 0 && words() !== before) {
            requestAnimationFrame(() => {
              painted = performance.now() - timeStamp;
            });
          }
          if (painted > 0 && now - changed > quiet) {
            watch.disconnect();
            resolve({ painted, settled: Math.max(painted, changed - timeStamp) });
          } else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
}
