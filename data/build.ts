import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { CORPUS_SCHEMA, OPENINGS_SCHEMA, type Corpus, type Openings } from "../src/model/corpus.ts";
import {
  SENTENCES_SCHEMA,
  encodeFigures,
  type DatasetFigure,
  type Furniture,
  type Sentences,
} from "../src/model/dataset.ts";
import { INDICATORS_SCHEMA, type IndicatorEntry, type Indicators } from "../src/model/indicator.ts";
import { countNumerals, type CuratedReport } from "../src/model/report.ts";
import type { BothScripts } from "../src/model/words.ts";
import { describePlace } from "./curation/describe-place.ts";
import { findQuote } from "./curation/find-quote.ts";
import { maskNames } from "./curation/mask-names.ts";
import { CurationError } from "./curation/problems.ts";
import { readTowns, type CuratedTown } from "./curation/read-towns.ts";
import { summarize } from "./curation/summarize.ts";

/**
 * Makes `public/data` of `data`: the same files for the same bytes. Returns a
 * line a town on what was read. Throws a `CurationError` for what is wrong in
 * `data`, before anything is written.
 */
export async function buildData(root: string): Promise<string[]> {
  const { themes, indicators, towns } = await readTowns(root);
  const places = towns.map(({ report, town, mentions }) => describePlace(report, town, mentions));
  const masked = towns.map((town) => maskTown(town, indicators));
  const corpus: Corpus = {
    schema: CORPUS_SCHEMA,
    version: await versionOf(path.join(root, "data")),
    themes: [...themes],
    indicators: indicators.map(({ id, verdict, theme }) => ({ id, verdict, theme })),
    places: places.map((place, index) => ({
      ...place,
      mentions: [...(masked[index]?.mentions ?? [])],
    })),
  };
  const sentences: Sentences = {
    schema: SENTENCES_SCHEMA,
    towns: Object.fromEntries(masked.map(({ id, sentences: texts }) => [id, texts])),
    furniture: Object.fromEntries(masked.map((town) => [town.id, town.furniture])),
  };
  const openings: Openings = {
    schema: OPENINGS_SCHEMA,
    towns: Object.fromEntries(masked.map((town) => [town.id, town.openings])),
  };
  const out = path.join(root, "public/data");
  await rm(out, { recursive: true, force: true });
  await mkdir(path.join(out, "reports"), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFile(path.join(out, name), `${JSON.stringify(value)}\n`);
  await write("corpus.json", corpus);
  await write("indicators.json", {
    schema: INDICATORS_SCHEMA,
    indicators: [...indicators],
  } satisfies Indicators);
  await write("figures.json", encodeFigures(masked.flatMap(({ figures }) => figures)));
  await write("openings.json", openings);
  await write("sentences.json", sentences);
  for (const { report } of towns) await write(`reports/${report.id}.json`, report);
  return towns.map(({ report }, index) => summarize(report, places[index]));
}

/**
 * A town's figures and mentions with the sentences that they and the quotes of
 * `indicators.yaml` stand in, how every sentence begins, and the page furniture
 * with numerals in it, private persons' names masked.
 */
function maskTown({ report, town, mentions }: CuratedTown, indicators: readonly IndicatorEntry[]) {
  const all = new Map(
    sentencesOf(report).map((sentence) => [sentence.id, maskNames(sentence, town.people)]),
  );
  const move = <S extends { sentence: string; start: number; end: number }>(place: S): S =>
    all.get(place.sentence)?.move(place) ?? place;
  const quoted = indicators
    .flatMap((entry) => (entry.verdict === "alike-only" ? entry.quotes : []))
    .filter((quote) => quote.town === report.id)
    .flatMap(({ exact }) => findQuote(sentencesOf(report), { exact }));
  const shown = new Set(
    [...report.figures, ...mentions, ...quoted].map(({ sentence }) => sentence),
  );
  const sentences: Record<string, BothScripts> = {};
  for (const [id, { hans, hant }] of all) if (shown.has(id)) sentences[id] = { hans, hant };
  const openings = Object.fromEntries(
    Array.from(all, ([id, { hans, hant }]) => [id, { hans: open(hans), hant: open(hant) }]),
  );
  const figures = report.figures.map((figure): DatasetFigure => ({
    ...move(figure),
    town: report.id,
    key: `${report.id}/${figure.id}`,
  }));
  const furniture = report.repairs
    .filter(({ removed }) => countNumerals(removed) > 0)
    .map(({ kind, removed }): Furniture => {
      const { hans } = maskNames({ hans: removed, hant: removed }, town.people);
      return { kind, removed: hans };
    });
  return { id: report.id, figures, mentions: mentions.map(move), sentences, openings, furniture };
}

// Long enough to know a sentence by, short enough for a row of a table.
const OPENING = 16;
const open = (text: string) => (text.length > OPENING ? `${text.slice(0, OPENING)}…` : text);

const sentencesOf = ({ paragraphs }: CuratedReport) =>
  paragraphs.flatMap(({ sentences }) => sentences);

/** A hash of every file of `data`, by name and bytes. */
async function versionOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(txt|yaml)$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    hash.update(`${path.relative(folder, file).split(path.sep).join("/")}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 12);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log((await buildData(process.cwd())).join("\n"));
  } catch (error) {
    if (!(error instanceof CurationError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
