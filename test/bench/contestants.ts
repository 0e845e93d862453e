import * as v from "valibot";
import { build, type Plugin } from "vite";
import { toHant } from "../../src/chinese/to-hant.ts";
import { REPAIR_KINDS } from "../../src/model/report.ts";
import type { ParagraphText } from "../../src/pipeline/document.ts";
import { readContents } from "../../src/pipeline/extract/read-contents.ts";
import { decode } from "../../src/pipeline/repair/decode.ts";
import { restore } from "../../src/pipeline/repair/restore.ts";
import { writeParagraphs } from "../../src/pipeline/repair/write-paragraphs.ts";
import { offsetMap } from "../../src/text/offset-map.ts";
import { repairLog } from "../../src/text/repair-log.ts";
import { loadRecognizers } from "../reports/recognizers.ts";
import { bytesOf, simplified } from "./texts.ts";

/** Something that reads so many bytes. */
export interface Contestant {
  readonly bytes: number;
  readonly run: () => unknown;
}

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
  const output = await build({
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
  const outputs = Array.isArray(output) ? output : "output" in output ? [output] : [];
  const [code = ""] = outputs
    .flatMap((bundle) => bundle.output)
    .flatMap((made) => (made.type === "chunk" ? [made.code] : []));
  const address = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  return v.parse(ReadingSchema, await import(address)).readReport;
}

/** All five reports in one, so often that a second of reading is enough to tell. */
const TIMES = 20;
const longText = (): Uint8Array => bytesOf(`${simplified().join("\n")}\n`.repeat(TIMES));

/** Reads the reports one by one. */
function eachOf(read: Read): Contestant {
  const texts = simplified().map(bytesOf);
  const bytes = texts.reduce((sum, { length }) => sum + length, 0);
  return { bytes, run: () => texts.forEach((text) => read(text)) };
}

/** Reads one long text, of which the figures alone fill so much memory that tidying it takes its time. */
function longOf(read: Read): Contestant {
  const text = longText();
  return { bytes: text.length, run: () => read(text) };
}

/** A text as the extraction is given it. */
function writeDocument(source: string): readonly ParagraphText[] {
  const { report, script, headings } = restore(source);
  const repairs = repairLog(report, REPAIR_KINDS);
  const map = offsetMap(repairs);
  return writeParagraphs({ text: report.text, script, headings, repairs, map }).paragraphs;
}

/** A part of the reading of one long text. */
function part(work: (source: string) => () => unknown): Contestant {
  const bytes = longText();
  return { bytes: bytes.length, run: work(decode(bytes).source) };
}

/** Recognizers-Text on the same reports, sentence by sentence, as it wants them. */
function recognizers(): Contestant | null {
  const suite = loadRecognizers();
  if (suite === null) return null;
  const texts = simplified();
  const sentences = texts.flatMap((text) => text.split(/(?<=。)/u));
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text).length, 0);
  const run = () => {
    for (const sentence of sentences) {
      for (const recognize of Object.values(suite)) recognize(sentence);
    }
  };
  return { bytes, run };
}

/** The usual library for the same. */
export const PEER = "Recognizers-Text";

/** What is measured, by its name. */
export const CONTESTANTS: Readonly<
  Record<string, () => Contestant | null | Promise<Contestant | null>>
> = {
  "whole, report by report": async () => eachOf(await built([])),
  "whole, one long text": async () => longOf(await built([])),
  "its repair": () => part((source) => () => restore(source)),
  "its numbers, roles, themes": () =>
    part((source) => {
      const written = writeDocument(source);
      return () => readContents(written, null, (at) => `f${at}`);
    }),
  "its conversion to Traditional": () =>
    part((source) => {
      const sentences = writeDocument(source).flatMap((paragraph) => paragraph.sentences);
      return () => sentences.forEach(({ hans }) => toHant(hans));
    }),
  "without conversion, report by report": async () => eachOf(await built([unconverted])),
  "without conversion, one long text": async () => longOf(await built([unconverted])),
  [PEER]: recognizers,
};
