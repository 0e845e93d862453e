// Runs every check, goes on after a failure, and ends with the sum of all.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const reports = mkdtempSync(path.join(tmpdir(), "five-towns-test-"));
const bin = (name) => path.join("node_modules/.bin", name);

const RUNNERS = [
  { name: "types", command: [bin("tsc")], count: countAsOne },
  { name: "lint", command: [bin("oxlint"), "--type-aware", "--deny-warnings"], count: countAsOne },
  { name: "format", command: [bin("prettier"), "--check", "."], count: countAsOne },
  {
    name: "unit",
    command: [
      bin("vitest"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${path.join(reports, "unit.json")}`,
    ],
    count: countVitest,
  },
  { name: "build", command: [bin("vite"), "build", "--logLevel=warn"], count: countAsOne },
  {
    name: "browser",
    command: [bin("playwright"), "test", "--config", "test/browser/playwright.config.ts"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, "browser.json") },
    count: countPlaywright,
  },
];

function countAsOne(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A runner that fails without naming a failed test counts as one failure. */
function atLeastOne(ok, passed, failed) {
  return { passed, failed: ok && passed > 0 ? failed : Math.max(1, failed) };
}

function countVitest(ok) {
  const { numPassedTests, numFailedTests } = readReport("unit.json");
  return atLeastOne(ok, numPassedTests, numFailedTests);
}

function countPlaywright(ok) {
  const { expected, unexpected, flaky } = readReport("browser.json").stats;
  return atLeastOne(ok, expected, unexpected + flaky);
}

const readReport = (file) => JSON.parse(readFileSync(path.join(reports, file), "utf8"));

function run({ command: [file, ...args], env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

function countSafely(runner, ok) {
  try {
    return runner.count(ok);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
const summary = [];
for (const runner of RUNNERS) {
  console.log(`\n== ${runner.name}`);
  const counts = countSafely(runner, await run(runner));
  passed += counts.passed;
  failed += counts.failed;
  summary.push(`${runner.name.padEnd(8)} ${counts.passed} passed, ${counts.failed} failed`);
}
console.log(`\n${summary.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
