import { readFileSync } from "node:fs";
import * as v from "valibot";
import { build, type Plugin } from "vite";
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
const simplified = (): string[] =>
  TOWNS.map((town) => {
    const { paragraphs } = readReport(readFileSync(`data/towns/${town}/report.txt`), town);
    return paragraphs.map(({ sentences }) => sentences.map(({ hans }) => hans).join("")).join("\n");
  });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Milliseconds of processor time, which other programs do not lengthen. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const WARM = 1_000;
const ENOUGH = 1_500;

/** Bytes in a millisecond of processor time, of work done until it is compiled, and then until that tells. */
function speed(bytes: number, work: () => void): number {
  for (let spent = 0; spent < WARM;) spent += cost(work);
  let spent = 0;
  let rounds = 0;
  for (; spent < ENOUGH; rounds += 1) spent += cost(work);
  return (bytes * rounds) / spent;
}

const inMegabytes = (rate: number): string => `${(rate / 1000).toFixed(2)} MB/s`;

type Read = (bytes: Uint8Array) => unknown;

const ReadingSchema = v.object({
  readReport: v.pipe(
    v.function(),
    v.transform(
      (read): Read =>
        (bytes) =>
          read(bytes, "bench"),
    ),
  ),
});

/** In place of the conversion to Traditional: each sentence stands as it is. */
const unconverted: Plugin = {
  name: "unconverted",
  load: (id) =>
    id.endsWith("/src/chinese/to-hant.ts")
      ? "export const toHant = (text) => ({ text, choices: [] });"
      : null,
};

/** The reading as the site ships it, with the parts of it that some plugins replace. */
async function built(plugins: readonly Plugin[]): Promise<Read> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [...plugins],
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: "src/pipeline/read-report.ts", formats: ["es"] },
    },
  });
  const outputs = Array.isArray(made) ? made : "output" in made ? [made] : [];
  const [code = ""] = outputs
    .flatMap(({ output }) => output)
    .flatMap((part) => (part.type === "chunk" ? [part.code] : []));
  const address = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  return v.parse(ReadingSchema, await import(address)).readReport;
}

const TIMES = 20;

/** Bytes in a millisecond of texts one by one, and of one text as long as many. */
interface Speeds {
  readonly each: number;
  readonly long: number;
}

/** How fast texts are read. Of the one long text the figures alone fill so much memory that tidying it takes its time. */
function readingSpeeds(read: Read, texts: readonly Uint8Array[], long: Uint8Array): Speeds {
  const size = texts.reduce((sum, { length }) => sum + length, 0);
  const ofLong = speed(long.length, () => read(long));
  return { each: speed(size, () => texts.forEach((bytes) => read(bytes))), long: ofLong };
}

const inWords = ({ each, long }: Speeds): string =>
  `${inMegabytes(each)} report by report, ${inMegabytes(long)} in one long text`;

/** How fast the parts of the reading of one long text are. */
function partSpeeds(long: Uint8Array): string[] {
  const { source } = decode(long);
  const sentences = readReport(long, "bench").paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ hans }) => hans),
  );
  const written = writeDocument(source);
  const rate = (work: () => void) => inMegabytes(speed(long.length, work));
  return [
    `  repair:                 ${rate(() => restore(source))}`,
    `  numbers, roles, themes: ${rate(() => readContents(written, null, (at) => `f${at}`))}`,
    `  the other script:       ${rate(() => sentences.forEach((hans) => toHant(hans)))}`,
  ];
}

function compare(bare: Speeds, peer: Peer | null): string {
  if (peer === null) return "Recognizers-Text could not be installed here.";
  const times = (rate: number) =>
    `${Math.round(bare.each / rate)} to ${Math.round(bare.long / rate)}`;
  return `Recognizers-Text: ${peer.warm.toFixed(1)} kB/s, ${peer.first.toFixed(1)} at first; without the other script ${times(peer.warm)} and ${times(peer.first)} times as fast`;
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
export async function benchReading(): Promise<void> {
  const texts = simplified();
  const text = texts.join("\n");
  const reports = texts.map(bytesOf);
  const long = bytesOf(`${text}\n`.repeat(TIMES));
  // Before anything else is loaded that memory has to be tidied for.
  const bare = readingSpeeds(await built([unconverted]), reports, long);
  const whole = readingSpeeds(await built([]), reports, long);
  const suite = loadRecognizers();
  const peer = suite === null ? null : recognizersSpeed(suite, text);
  const lines = [
    `reading, whole: ${inWords(whole)}`,
    ...partSpeeds(long),
    `reading without the other script: ${inWords(bare)}`,
    compare(bare, peer),
    ...growth(text),
    ...damage(text),
  ];
  console.log(lines.join("\n"));
}
