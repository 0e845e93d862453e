import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { describe, expect, test } from "vitest";
import { isNewEnough } from "../../src/node/ensure.mjs";

test.each([
  ["20.19.0", ">=20.19", true],
  ["20.19.4", ">=20.19", true],
  ["22.1.0", ">=20.19", true],
  ["20.18.9", ">=20.19", false],
  ["18.20.0", ">=20.19", false],
  ["9.0.0", ">=20.19", false],
])("Node %s against %s: %s", (version, range, enough) => {
  expect(isNewEnough(version, range)).toBe(enough);
});

/** A project of which only the installer is there, and the lock if it is given. */
function aProject(engines = ">=20"): string {
  const root = mkdtempSync(path.join(tmpdir(), "five-towns-project-"));
  mkdirSync(path.join(root, "src/node"), { recursive: true });
  cpSync("src/node/ensure.mjs", path.join(root, "src/node/ensure.mjs"));
  writeFileSync(
    path.join(root, "package.json"),
    JSON.stringify({
      name: "a-project",
      version: "1.0.0",
      type: "module",
      engines: { node: engines },
    }),
  );
  return root;
}

/** Puts a command that does what the script says before all others on the PATH. */
function withCommand(root: string, name: string, script: string): void {
  const file = path.join(root, "bin", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

function ensure(root: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ["src/node/ensure.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    env: {
      PATH: `${path.join(root, "bin")}${path.delimiter}${process.env["PATH"]}`,
      HOME: root,
      ...env,
    },
  });
}

/** How the stand-ins of a project were called, a line a call. */
const calls = (root: string) => readFileSync(path.join(root, "calls"), "utf8").trim().split("\n");

describe("what a command needs", () => {
  test("a Node that is too old is told which one is needed", () => {
    const { status, stderr } = ensure(aProject(">=99.1"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/needs Node >=99\.1; this is Node \d/u);
  });

  test("packages are installed where there are none, and again when the lock is newer", () => {
    const root = aProject();
    withCommand(
      root,
      "npm",
      'echo "$@" >> calls; mkdir -p node_modules; touch node_modules/.package-lock.json',
    );
    writeFileSync(path.join(root, "package-lock.json"), "{}");

    expect(ensure(root).status).toBe(0);
    expect(calls(root)).toHaveLength(1);
    expect(calls(root)[0]).toMatch(/^ci --include=dev/u);
    expect(ensure(root).status).toBe(0);
    expect(calls(root)).toHaveLength(1);
    execFileSync("touch", ["-d", "+1 hour", "package-lock.json"], { cwd: root });
    expect(ensure(root).status).toBe(0);
    expect(calls(root)).toHaveLength(2);
  });

  test("a failed installation stops the command", () => {
    const root = aProject();
    withCommand(root, "npm", "exit 1");
    expect(ensure(root).status).toBe(1);
  });
});

describe.runIf(process.platform === "linux")("what the browser tests need", () => {
  const ready = () => {
    const root = aProject();
    writeFileSync(path.join(root, "package-lock.json"), "{}");
    mkdirSync(path.join(root, "node_modules"));
    writeFileSync(path.join(root, "node_modules/.package-lock.json"), "{}");
    withCommand(root, "fc-list", "echo a font");
    return root;
  };

  test("nothing is installed where a browser and a font are found", () => {
    const root = ready();
    withCommand(root, "chromium", "exit 0");
    expect(ensure(root, ["--browser"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  test("a browser that $CHROMIUM names is taken, and one in Playwright's cache", () => {
    const root = ready();
    withCommand(root, "mine", "exit 0");
    const named = { PATH: path.join(root, "bin"), CHROMIUM: path.join(root, "bin/mine") };
    expect(ensure(root, ["--browser"], named).status).toBe(0);

    const cached = path.join(root, ".cache/ms-playwright/chromium-1200/chrome-linux64");
    mkdirSync(cached, { recursive: true });
    writeFileSync(path.join(cached, "chrome"), "");
    expect(ensure(root, ["--browser"], { PATH: path.join(root, "bin") }).status).toBe(0);
  });

  test("what is missing is installed where apt-get may be used", () => {
    const root = ready();
    const bin = path.join(root, "bin");
    withCommand(root, "apt-get", `echo "$@" >> calls; : > ${bin}/chromium`);
    // Passwordless, for those who are not root.
    withCommand(root, "sudo", '[ "$1" = -n ] && shift; [ "$1" = true ] || exec "$@"');
    expect(ensure(root, ["--browser"], { PATH: bin }).status).toBe(0);
    const [update, install] = calls(root);
    expect(update).toMatch(/update$/u);
    expect(install).toMatch(/install --yes --no-install-recommends chromium$/u);
  });

  test("what is missing and cannot be installed is named in one line", () => {
    const root = ready();
    const { status, stderr } = ensure(root, ["--browser"], { PATH: path.join(root, "bin") });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^The browser tests need Chromium.*$/u);
  });
});
