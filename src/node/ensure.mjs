// Installs what a command needs and is missing. Runs before anything is
// installed, so it uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The range of Node that `package.json` asks for. */
function neededNode() {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return engines.node;
}

/** Whether a version is at least the one of a range like `>=20.19`. */
export function isNewEnough(version, range) {
  const parts = (text) =>
    text
      .replace(/^[^\d]*/u, "")
      .split(".")
      .map(Number);
  const [have, need] = [parts(version), parts(range)];
  const differing = need.findIndex((part, index) => part !== (have[index] ?? 0));
  return differing === -1 || (have[differing] ?? 0) > need[differing];
}

/** Whether the installed packages are older than the lock, or not there at all. */
function packagesAreStale() {
  const installed = path.join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return true;
  return statSync(path.join(ROOT, "package-lock.json")).mtimeMs > statSync(installed).mtimeMs;
}

/** The browser for the tests: $CHROMIUM, one on the PATH, or one in Playwright's cache; null where there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const candidates = [...BROWSERS.flatMap(onPath), MAC_CHROME, ...playwrightBrowsers()];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Where a command would stand, in the order in which it is looked for. */
const onPath = (name) =>
  (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name));

function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium-"))
    .flatMap((name) =>
      ["chrome-linux64", "chrome-linux"].map((os) => path.join(cache, name, os, "chrome")),
    );
}

/** Whether the system can draw Chinese; others than Linux bring their own fonts. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh-tw"], { encoding: "utf8" });
  return (stdout ?? "").trim() !== "";
}

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
  });
  return status === 0;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

function ensureNode() {
  const range = neededNode();
  if (isNewEnough(process.versions.node, range)) return;
  stop(`Five Towns needs Node ${range}; this is Node ${process.versions.node}.`);
}

function ensurePackages() {
  if (!packagesAreStale()) return;
  console.error("Installing packages …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const done = npm
    ? run(process.execPath, [npm, ...args], { cwd: ROOT })
    : run("npm", args, { cwd: ROOT, shell: process.platform === "win32" });
  if (!done) stop("npm ci failed; its reason stands above.");
}

function ensureBrowser() {
  const missing = [
    ...(findBrowser() === null ? ["chromium"] : []),
    ...(hasChineseFont() ? [] : ["fonts-noto-cjk", "fontconfig"]),
  ];
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const sudo = !root && run("sudo", ["-n", "true"], { stdio: "ignore" });
  if (onPath("apt-get").some((file) => existsSync(file)) && (root || sudo)) {
    console.error(`Installing ${missing.join(", ")} …`);
    const apt = (...args) => {
      const words = [...(root ? [] : ["sudo", "-n"]), "apt-get", ...args];
      return run(words[0], words.slice(1), {
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    };
    apt("-qq", "update");
    apt("-qq", "install", "--yes", "--no-install-recommends", ...missing);
  }
  if (findBrowser() === null)
    stop("The browser tests need Chromium: install it, or set CHROMIUM to its path.");
  if (!hasChineseFont())
    stop("The browser tests need a Chinese font: install Noto CJK (fonts-noto-cjk).");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureNode();
  ensurePackages();
  if (process.argv.includes("--browser")) ensureBrowser();
}
