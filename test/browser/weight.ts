import { extname } from "node:path";
import type { Page, Request } from "@playwright/test";
import { settle } from "./journey.ts";

export const KINDS = ["html", "js", "css", "json", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** What the first visit to an address costs. */
export interface Weight {
  /** Bytes of what comes, compressed as it comes; the heads of the answers are the host's. */
  readonly total: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  /** The scripts among them that hold the chart library. */
  readonly chartCode: readonly string[];
}

/** The most that the overview should cost, of all kinds together. */
export const OVERVIEW_BAR = 170_000;

/** What the chart library draws into. */
export const CHART = ".recharts-surface";

/** Milliseconds without a request after which the network is idle, also where the processor is slow. */
const QUIET = 800;

/** Opens an address in a page that has seen nothing yet, and weighs all that comes until `shown` is there and the network is idle. */
export async function weigh(page: Page, address: string, shown = "h1"): Promise<Weight> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => {
    requests.push(request);
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await settle(page);
  await page.locator(shown).first().waitFor();
  for (let seen = 0; seen < requests.length;) {
    seen = requests.length;
    await page.waitForTimeout(QUIET);
  }
  const files = await Promise.all(requests.map(weighFile));
  const sum = (kinds: readonly Kind[]) =>
    files.filter(({ kind }) => kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    total: sum(KINDS),
    byKind: {
      html: sum(["html"]),
      js: sum(["js"]),
      css: sum(["css"]),
      json: sum(["json"]),
      other: sum(["other"]),
    },
    chartCode: files.filter(({ isChartCode }) => isChartCode).map(({ path }) => path),
  };
}

async function weighFile(request: Request) {
  const path = new URL(request.url()).pathname;
  const { responseBodySize } = await request.sizes();
  const kind = kindOf(path);
  const text = kind === "js" ? await (await request.response())?.text() : undefined;
  // The library names what it draws into, so that name stands in its code.
  return {
    path,
    kind,
    bytes: responseBodySize,
    isChartCode: text?.includes(CHART.slice(1)) === true,
  };
}

function kindOf(path: string): Kind {
  const extension = extname(path).slice(1);
  // A view's address ends in no extension, or in that of its page.
  return extension === "" ? "html" : (KINDS.find((kind) => kind === extension) ?? "other");
}
