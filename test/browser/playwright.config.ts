import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./launch-options.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Journeys through the built site, in the system's Chromium. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env["CI"] !== undefined,
  // A machine that others use as well may halt a browser for seconds; what fails twice is broken.
  retries: 1,
  timeout: 90_000,
  globalTimeout: 1_800_000,
  expect: { timeout: 20_000 },
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"] ? [["line"], ["json"]] : [["line"]],
  use: {
    ...(process.env["SITE"] === undefined ? {} : { baseURL: process.env["SITE"] }),
    // What a first visitor has: no language of ours, light.
    locale: "en-GB",
    colorScheme: "light",
    // What a worker answers is out of a test's sight; offline.spec.ts lets it work.
    serviceWorkers: "block",
    launchOptions: launchOptions(),
  },
  webServer: {
    command: "npx --no-install tsx src/node/serve.ts",
    cwd: root,
    // The server takes the next port that is free and says which.
    env: { PORT: "4273" },
    wait: { stdout: /Five Towns: (?<site>http:\S+)/u },
    gracefulShutdown: { signal: "SIGTERM", timeout: 2_000 },
  },
});
