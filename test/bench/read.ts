import { readFileSync } from "node:fs";
import { toHant } from "../../src/chinese/to-hant.ts";
import { REPAIR_KINDS } from "../../src/model/report.ts";
import type { ParagraphText } from "../../src/pipeline/document.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { readContents } from "../../src/pipeline/extract/read-contents.ts";
import { decode } from "../../src/pipeline/repair/decode.ts";
import { restore } from "../../src/pipeline/repair/restore.ts";
import { writeParagraphs } from "../../src/pipeline/repair/write-paragraphs.ts";
import { offsetMap } from "../../src/text/offset-map.ts";
import { repairLog } from "../../src/text/repair-log.ts";
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

const ENOUGH = 1_500;

/** Bytes in a millisecond of processor time, of work done until that tells. */
function speed(bytes: number, work: () => void): number {
  work();
  let spent = 0;
  let rounds = 0;
  for (; spent < ENOUGH; rounds += 1) spent += cost(work);
  return (bytes * rounds) / spent;
}

const inMegabytes = (rate: number): string => `${(rate / 1000).toFixed(2)} MB/s`;

/**
 * How fast a Simplified text is read, and its parts. Without conversion is the
 * whole reading less the writing of each of its sentences in Traditional.
 */
function speeds(text: string, peer: Peer | null): string[] {
  const bytes = bytesOf(`${text}\n`.repeat(20));
  const { source } = decode(bytes);
  const sentences = readReport(bytes, "bench").paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ hans }) => hans),
  );
  const written = writeDocument(source);
  const rate = (work: () => void) => speed(bytes.length, work);
  const whole = rate(() => readReport(bytes, "bench"));
  const conversion = rate(() => sentences.forEach((hans) => toHant(hans)));
  const bare = 1 / (1 / whole - 1 / conversion);
  const contents = rate(() => readContents(written, null, (at) => `f${at}`));
  return [
    `reading, whole:           ${inMegabytes(whole)}`,
    `  repair:                 ${inMegabytes(rate(() => restore(source)))}`,
    `  numbers, roles, themes: ${inMegabytes(contents)}`,
    `  the other script:       ${inMegabytes(conversion)}`,
    `reading without the other script: ${inMegabytes(bare)}`,
    peer === null
      ? "Recognizers-Text could not be installed here."
      : `Recognizers-Text: ${peer.warm.toFixed(1)} kB/s, ${peer.first.toFixed(1)} at first; without the other script ${Math.round(bare / peer.warm)} and ${Math.round(bare / peer.first)} times as fast`,
  ];
}

/** A text as the extraction is given it. */
function writeDocument(source: string): readonly ParagraphText[] {
  const { report, script, headings } = restore(source);
  const repairs = repairLog(report, REPAIR_KINDS);
  const map = offsetMap(repairs);
  return writeParagraphs({ text: report.text, script, headings, repairs, map }).paragraphs;
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

interface Peer {
  /** Bytes in a millisecond while its patterns are still being made, and afterwards. */
  readonly first: number;
  readonly warm: number;
}

/** How fast Recognizers-Text reads a text, sentence by sentence, as it wants it. */
function recognizersSpeed(suite: Recognizers, text: string): Peer {
  const bytes = bytesOf(text).length;
  const sentences = text.split(/(?<=。)/u);
  const work = () => {
    for (const sentence of sentences) {
      for (const recognize of Object.values(suite)) recognize(sentence);
    }
  };
  return { first: bytes / cost(work), warm: speed(bytes, work) };
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
  const peer = suite === null ? null : recognizersSpeed(suite, text);
  console.log([...speeds(text, peer), ...growth(text), ...damage(text)].join("\n"));
}
