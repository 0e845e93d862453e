import { readFileSync } from "node:fs";
import { readReport } from "../../src/pipeline/read-report.ts";
import { readContents } from "../../src/pipeline/extract/read-contents.ts";
import { decode } from "../../src/pipeline/repair/decode.ts";
import { restore } from "../../src/pipeline/repair/restore.ts";
import { figureFaults } from "../helpers/figure-faults.ts";
import { mutate, seeded } from "../helpers/mutate.ts";
import { loadRecognizers, type Recognizers } from "../reports/recognizers.ts";

const TOWNS = ["shaping", "unnamed", "shangzhuang", "songjia", "daze"];
const CASES = 100_000;
const PART = 120;

/** The five reports as restored, in Simplified. */
const simplified = (): string =>
  TOWNS.map((town) => {
    const { paragraphs } = readReport(readFileSync(`data/towns/${town}/report.txt`), town);
    return paragraphs.map(({ sentences }) => sentences.map(({ hans }) => hans).join("")).join("\n");
  }).join("\n");

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Milliseconds of processor time, which other programs do not lengthen. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const speed = (bytes: number, milliseconds: number): string =>
  `${(bytes / 1000 / milliseconds).toFixed(2)} MB/s`;

function speeds(text: string): string[] {
  const bytes = bytesOf(`${text}\n`.repeat(20));
  const { source } = decode(bytes);
  const parts = readReport(bytes, "bench").paragraphs.map(({ heading, ...part }) => ({
    ...part,
    heading,
    kind: "body" as const,
    heads: [],
  }));
  const time = (work: () => void) => {
    work();
    return speed(bytes.length, cost(work));
  };
  return [
    `reading, whole:           ${time(() => readReport(bytes, "bench"))}`,
    `  repair:                 ${time(() => restore(source))}`,
    `  numbers, roles, themes: ${time(() => readContents(parts, null))}`,
  ];
}

function growth(text: string): string[] {
  const once = cost(() => readReport(bytesOf(text), "bench"));
  return [1, 10, 100, 1000].map((times) => {
    const bytes = bytesOf(`${text}\n\n`.repeat(times));
    const spent = cost(() => readReport(bytes, "bench"));
    const each = spent / times;
    return `${String(times).padStart(5)} times the text: ${spent.toFixed(0)} ms, ${each.toFixed(2)} ms each (alone ${once.toFixed(0)})`;
  });
}

function recognizersSpeed(suite: Recognizers, text: string): string {
  const sentences = text.split(/(?<=。)/u);
  const spent = cost(() => {
    for (const sentence of sentences) {
      for (const recognize of Object.values(suite)) recognize(sentence);
    }
  });
  return `Recognizers-Text:         ${((1000 * bytesOf(text).length) / 1000 / spent).toFixed(1)} kB/s`;
}

function faultsOf(text: string): string[] {
  try {
    return figureFaults(readReport(bytesOf(text), "x"));
  } catch (error) {
    return [String(error)];
  }
}

function damage(text: string): string[] {
  const random = seeded(7);
  const faults: string[] = [];
  for (let count = 0; count < CASES; count += 1) {
    const start = Math.floor(random() * (text.length - PART));
    const damaged = mutate(`镇${text.slice(start, start + PART)}`, random);
    const found = faultsOf(damaged);
    if (found.length > 0) faults.push(`${JSON.stringify(damaged)}: ${found.join(", ")}`);
  }
  return [`${CASES} damaged texts: ${faults.length} break the contract`, ...faults.slice(0, 20)];
}

/** Prints how fast reports are read, how the cost grows, and that no damage breaks the contract. */
export function benchReading(): void {
  const text = simplified();
  const suite = loadRecognizers();
  const peer =
    suite === null
      ? "Recognizers-Text could not be installed here."
      : recognizersSpeed(suite, text);
  console.log([...speeds(text), peer, ...growth(text), ...damage(text)].join("\n"));
}
