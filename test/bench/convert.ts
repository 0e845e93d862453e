import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Converter } from "opencc-js";
import { build } from "vite";
import { toHans } from "../../src/chinese/to-hans.ts";
import { toHant } from "../../src/chinese/to-hant.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { countCases, failures, OURS, type Direction } from "../opencc/cases.ts";
import { VARIANTS } from "../opencc/variants.ts";

const CHARACTERS = 300_000;
const MILLISECONDS = 1_000;

/** The sentences of the built-in reports in one script, over and over. */
function sample(script: "hans" | "hant"): string {
  const text = readdirSync("data/towns")
    .map((town) => readReport(readFileSync(`data/towns/${town}/report.txt`), town))
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences))
    .map((sentence) => sentence[script])
    .join("");
  return text.repeat(Math.ceil(CHARACTERS / text.length)).slice(0, CHARACTERS);
}

/** Megabytes of UTF-8 in a second of the processor, which other work does not slow. */
function speed(convert: (text: string) => unknown, text: string): number {
  convert(text);
  const began = process.cpuUsage();
  let rounds = 0;
  let spent = 0;
  while (spent < MILLISECONDS) {
    convert(text);
    rounds += 1;
    const { user, system } = process.cpuUsage(began);
    spent = (user + system) / 1_000;
  }
  return (Buffer.byteLength(text) * rounds) / 1_000 / spent;
}

/** Copies a text unit by unit, as any converter must at least. */
function copy(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return new TextDecoder("utf-16le").decode(units);
}

/** The kilobytes, gzip, of a module with all that it needs. */
export async function gzipSize(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: true, lib: { entry, name: "made", formats: ["iife"] } },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const code = outputs
    .flatMap(({ output }) => output)
    .map((part) => (part.type === "chunk" ? part.code : ""))
    .join("");
  return gzipSync(code, { level: 9 }).length / 1_000;
}

const PEERS: Readonly<Record<Direction, (text: string) => string>> = {
  s2t: Converter({ from: "cn", to: "t" }),
  t2s: Converter({ from: "t", to: "cn" }),
};

const passed = (direction: Direction, convert: (text: string) => string): string =>
  `${countCases(direction) - failures(direction, convert).length} of ${countCases(direction)}`;

/** Prints how fast scripts are converted, how much a browser needs for it, and how right it is. */
export async function benchConversion(): Promise<void> {
  const [hans, hant] = [sample("hans"), sample("hant")];
  const rate = (convert: (text: string) => unknown, text: string) =>
    `${speed(convert, text).toFixed(1)} MB/s`;
  const lines = [
    `Simplified to Traditional: ${rate(toHant, hans)}, opencc-js ${rate(PEERS.s2t, hans)}, a copy ${rate(copy, hans)}`,
    `Traditional to Simplified: ${rate(toHans, hant)}, opencc-js ${rate(PEERS.t2s, hant)}, a copy ${rate(copy, hant)}`,
    `all that Simplified to Traditional needs: ${(await gzipSize("src/chinese/to-hant.ts")).toFixed(1)} kB gzip (at most 300)`,
    `all that Traditional to Simplified needs: ${(await gzipSize("src/chinese/to-hans.ts")).toFixed(1)} kB gzip (at most 25)`,
    `OpenCC's own cases, s2t: ${passed("s2t", OURS.s2t)}, opencc-js ${passed("s2t", PEERS.s2t)}`,
    `OpenCC's own cases, t2s: ${passed("t2s", OURS.t2s)}, opencc-js ${passed("t2s", PEERS.t2s)}`,
    `folded before comparing: ${VARIANTS.join(" ")}`,
  ];
  console.log(lines.join("\n"));
}
