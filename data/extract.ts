import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { readReport } from "../src/pipeline/read-report.ts";

const USAGE = `usage: npm run --silent extract -- FILE…
Prints each report as one line of JSON; FILE may be - for standard input.`;

// Where the caller stood: npm itself runs in the folder of the package.
const here = process.env["INIT_CWD"] ?? process.cwd();

/** Prints a report a line; what cannot be read is told on standard error. True if all could. */
async function extract(names: readonly string[]): Promise<boolean> {
  const taken = new Map<string, number>();
  let complete = true;
  const tell = teller(names.length);
  for (const [index, name] of names.entries()) {
    tell(index);
    try {
      const bytes = await readInput(name);
      const report = readReport(bytes, idOf(name));
      const id = freeId(idOf(name), taken);
      await print(`${JSON.stringify(id === report.id ? report : { ...report, id })}\n`);
    } catch (error) {
      if (codeOf(error) === "EPIPE") return complete;
      complete = false;
      tell(null);
      process.stderr.write(`${name}: ${reason(error)}\n`);
    }
  }
  tell(null);
  return complete;
}

// Fewer files are read before anyone wonders.
const MANY = 20;

/** Tells on a terminal how many of many files have been read; `null` clears the line. */
function teller(count: number): (read: number | null) => void {
  const { stderr } = process;
  if (!stderr.isTTY || count < MANY) return () => {};
  return (read) => {
    stderr.write(read === null ? "\r\u001b[K" : `\r${read} of ${count}`);
  };
}

const readInput = (name: string): Promise<Uint8Array> =>
  name === "-" ? buffer(process.stdin) : readFile(resolve(here, name));

const idOf = (name: string): string => (name === "-" ? "stdin" : basename(name, extname(name)));

/** The id itself the first time, `id-2` the second. */
function freeId(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : freeId(`${id}-${count}`, taken);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
};

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[codeOf(error)] ?? error.message;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** Waits until the line is handed on, so that a slow reader is not flooded. */
const print = (line: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stdout.write(line, (error) => (error ? fail(error) : done()));
  });

// A reader that has seen enough, such as `head -1`, closes the pipe.
process.stdout.on("error", (error) => {
  if (codeOf(error) !== "EPIPE") throw error;
});

const names = process.argv.slice(2);
if (names.length === 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else if (!(await extract(names))) {
  process.exitCode = 2;
}
