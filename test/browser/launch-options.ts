import { findBrowser } from "../../src/node/ensure.mjs";

/** The system's own browser, quiet, and fit to run as root; Playwright gives each run a fresh profile. */
export function launchOptions() {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new RangeError("no Chromium found: run `npm test`, or set CHROMIUM");
  return {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
