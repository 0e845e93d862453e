import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { serve } from "../../src/node/serve.ts";
import { launchOptions } from "../browser/launch-options.ts";
import { benchBytes } from "./bytes.ts";
import { benchConversion } from "./convert.ts";
import { benchData } from "./data.ts";
import { benchInteractions } from "./interactions.ts";
import { benchLighthouse } from "./lighthouse.ts";
import { benchReading } from "./read.ts";

// Prints what the site costs and how fast it is. It judges nothing: times hold
// for the machine that they were taken on, so each stands beside a fixed loop's.
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error("usage: npm run bench [-- --runs N]");
  process.exit(2);
}

const root = fileURLToPath(new URL("../..", import.meta.url));
await build({ root, logLevel: "warn" });
const { server, address } = await serve(path.join(root, "dist"), 0);
const browser = await chromium.launch(launchOptions());
await benchBytes(browser, address);
await benchInteractions(browser, address);
await browser.close();
await benchLighthouse(root, address, runs);
server.close();
server.closeAllConnections();
await benchData(root);
await benchConversion();
await benchReading();
