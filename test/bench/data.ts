import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";
import { readReport } from "../../src/pipeline/read-report.ts";
import { TOWNS } from "../browser/views.ts";
import { besideLoop, printTable } from "./numbers.ts";

/** Prints how long it takes to make the data, and to read each report: the first also loads the dictionaries. */
export async function benchData(root: string): Promise<void> {
  const start = performance.now();
  await promisify(execFile)("npm", ["run", "--silent", "data"], { cwd: root });
  const rows = [
    ["what", "time"],
    ["npm run data", besideLoop(performance.now() - start)],
  ];
  for (const town of TOWNS) {
    const bytes = readFileSync(path.join(root, "data/towns", town, "report.txt"));
    const begun = performance.now();
    readReport(bytes, town);
    rows.push([town, besideLoop(performance.now() - begun)]);
  }
  printTable("Making the data", rows);
}
