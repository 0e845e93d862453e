// Runs every check, goes on after a failure, and ends with the sum of all.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  countAsOne,
  countPlaywright,
  countVitest,
  sumUp,
  troublesOfPlaywright,
  troublesOfVitest,
} from "./results.mjs";

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
    count: (ok) => countVitest(ok, readReport("unit.json")),
    troubles: () => troublesOfVitest(readReport("unit.json")),
  },
  { name: "build", command: [bin("vite"), "build", "--logLevel=warn"], count: countAsOne },
  {
    name: "browser",
    command: [bin("playwright"), "test", "--config", "test/browser/playwright.config.ts"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, "browser.json") },
    count: (ok) => countPlaywright(ok, readReport("browser.json")),
    troubles: () => troublesOfPlaywright(readReport("browser.json")),
  },
];

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

/** A runner that left no report, or one that cannot be read, has failed once. */
function readResults({ name, count, troubles = () => [] }, ok) {
  try {
    return { counts: count(ok), troubles: troubles() };
  } catch (error) {
    return { counts: { passed: 0, failed: 1 }, troubles: [`failed: ${name}, ${String(error)}`] };
  }
}

const all = [];
const summary = [];
const troubles = [];
for (const runner of RUNNERS) {
  console.log(`\n== ${runner.name}`);
  const { counts, troubles: told } = readResults(runner, await run(runner));
  all.push(counts);
  troubles.push(...told);
  summary.push(`${runner.name.padEnd(8)} ${counts.passed} passed, ${counts.failed} failed`);
}
const { line, good } = sumUp(all);
if (troubles.length > 0) console.log(`\n== what went wrong\n${troubles.join("\n")}`);
console.log(`\n${summary.join("\n")}\n`);
console.log(line);
process.exitCode = good ? 0 : 1;
