import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import * as path from "node:path";

/** A file of the built site that is kept for when there is no network. */
export interface KeptFile {
  /** Its address below the base path, as pages ask for it. */
  readonly path: string;
  /** As subresource integrity names it. */
  readonly integrity: string;
  /** Whether the address would be another one if anything else were in the file. */
  readonly isNamedByContent: boolean;
}

// Compressed copies are the host's affair, and robots have a network.
const KEPT = /\.(?:html|js|css|json|svg|webmanifest)$/u;

/** What of a built site is kept: its pages, code and data. */
export async function keptFiles(dist: string): Promise<readonly KeptFile[]> {
  const version = await dataVersion(dist);
  const files = (await filesIn(dist)).filter((file) => file !== "sw.js");
  return Promise.all(
    files.map(async (file) => ({
      path: addressOf(file, version),
      integrity: `sha256-${digest([await readFile(path.join(dist, file))], "base64")}`,
      isNamedByContent: /^(?:assets|data)\//u.test(file),
    })),
  );
}

/** Names all that is in the data of a built site. Pages carry it, so that each gets the data it was made with. */
export async function dataVersion(dist: string): Promise<string> {
  const folder = path.join(dist, "data");
  const files = await filesIn(folder);
  const contents = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  return digest(contents, "hex").slice(0, 12);
}

/** The address of a file; that of a page is its folder, which no host leads elsewhere. */
function addressOf(file: string, version: string): string {
  if (file.startsWith("data/")) return `${file}?v=${version}`;
  return file.replace(/(^|\/)index\.html$/u, "$1");
}

/** The files below a folder that may be kept, with slashes, in a fixed order. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && KEPT.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .toSorted();
}

function digest(contents: readonly Buffer[], encoding: "hex" | "base64"): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest(encoding);
}
