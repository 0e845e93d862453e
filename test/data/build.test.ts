import { cp, mkdtemp, readFile, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";
import { buildData } from "../../data/build.ts";
import { CorpusSchema, OpeningsSchema, withOpenings, type Corpus } from "../../src/model/corpus.ts";
import {
  FigureColumnsSchema,
  SentencesSchema,
  decodeFigures,
  sentenceOf,
  type DatasetFigure,
  type Sentences,
} from "../../src/model/dataset.ts";
import { accountOf } from "../../src/features/ledger/account.ts";
import { isData } from "../../src/model/figure.ts";
import { IndicatorsSchema, type IndicatorEntry } from "../../src/model/indicator.ts";
import { CuratedReportSchema, type CuratedReport } from "../../src/model/report.ts";

const PRIVATE = ["黄先凤", "黃先鳳", "先凤", "先鳳", "谢世彬", "謝世彬", "谢建荣", "謝建榮"];

let root: string;
let corpus: Corpus;
let figures: readonly DatasetFigure[];
let indicators: readonly IndicatorEntry[];
let sentences: Sentences;
let reports: readonly CuratedReport[];

beforeAll(async () => {
  root = await copyOfData();
  await buildData(root);
  corpus = v.parse(CorpusSchema, await json(root, "corpus.json"));
  figures = decodeFigures(v.parse(FigureColumnsSchema, await json(root, "figures.json")));
  ({ indicators } = v.parse(IndicatorsSchema, await json(root, "indicators.json")));
  sentences = v.parse(SentencesSchema, await json(root, "sentences.json"));
  reports = await Promise.all(
    corpus.places.map(async ({ id }) =>
      v.parse(CuratedReportSchema, await json(root, `reports/${id}.json`)),
    ),
  );
});

describe("the dataset of the five towns", () => {
  test("accounts for every numeral: 171 as published, 162 in figures, 9 in page furniture", () => {
    const total = (part: "published" | "figures" | "furniture") =>
      corpus.places.reduce((sum, { coverage }) => sum + coverage[part], 0);
    expect([total("published"), total("figures"), total("furniture")]).toEqual([171, 162, 9]);
    expect(corpus.places.find(({ id }) => id === "songjia")?.coverage).toMatchObject({
      published: 51,
      figures: 46,
      furniture: 5,
    });
  });

  test("tells the ledger the same sums, numeral by numeral", () => {
    for (const { id, coverage } of corpus.places) {
      const {
        published,
        figures: held,
        furniture,
      } = accountOf(
        figures.filter(({ town }) => town === id),
        sentences.furniture[id] ?? [],
      );
      expect({ published, held, furniture }, id).toEqual({
        published: coverage.published,
        held: coverage.figures,
        furniture: coverage.furniture,
      });
    }
  });

  test("labels every figure of data in three languages and gives it a theme", () => {
    const bare = figures.filter((f) => isData(f) && (f.label === null || f.theme === null));
    expect(bare.map(({ key, text }) => `${key} ${text}`)).toEqual([]);
  });

  test("gives every figure of governance its part", () => {
    const open = figures.filter((f) => isData(f) && f.theme === "governance" && f.topic === null);
    expect(open.map(({ key, text }) => `${key} ${text}`)).toEqual([]);
  });

  test("points every figure at its own words, also where a name is masked", () => {
    for (const { town, sentence, start, end, text } of figures) {
      expect(sentenceOf(sentences, town, sentence)?.hans.slice(start, end)).toBe(text);
    }
  });

  test("knows the sentence of every quote that only looks alike", () => {
    const unknown = indicators
      .flatMap((entry) => (entry.verdict === "alike-only" ? entry.quotes : []))
      .filter(({ town, exact }) =>
        Object.values(sentences.towns[town] ?? {}).every(({ hans }) => !hans.includes(exact)),
      );
    expect(unknown).toEqual([]);
  });

  test("knows how every sentence begins", async () => {
    const openings = v.parse(OpeningsSchema, await json(root, "openings.json"));
    const bands = withOpenings(corpus.places, openings).flatMap((place) => place.bands);
    expect(bands.filter(({ opening }) => opening === undefined)).toEqual([]);
    expect(bands.find(({ id }) => id === "p1s1")?.opening?.hans).toMatch(/^沙坪镇积极发挥/u);
  });

  test("names private persons nowhere but in the reports themselves", async () => {
    for (const file of [
      "corpus.json",
      "figures.json",
      "indicators.json",
      "openings.json",
      "sentences.json",
    ]) {
      const text = await readFile(path.join(root, "public/data", file), "utf8");
      expect(PRIVATE.filter((name) => text.includes(name))).toEqual([]);
    }
  });

  test("has between eight and fifteen indicators that two or more reports count", () => {
    const shared = indicators.filter(({ verdict }) => verdict === "shared");
    expect(shared.length).toBeGreaterThanOrEqual(8);
    expect(shared.length).toBeLessThanOrEqual(15);
  });

  test("gives shares of text that add up to the length of each report", () => {
    for (const { shares, characters } of corpus.places) {
      expect(shares.reduce((sum, share) => sum + share.characters, 0)).toBe(characters);
    }
  });

  test("keeps the report and its figures in step", () => {
    for (const report of reports) {
      expect(report.figures.map(({ id }) => `${report.id}/${id}`)).toEqual(
        figures.filter(({ town }) => town === report.id).map(({ key }) => key),
      );
    }
  });
});

describe("buildData", () => {
  test("gives the same bytes for the same data", async () => {
    const other = await copyOfData();
    await buildData(other);
    expect(await files(other)).toEqual(await files(root));
  });

  test.each([
    [
      "a quote that no figure reads",
      "songjia",
      "figures:\n",
      "figures:\n  - exact: 没有这个数\n",
      /data\/towns\/songjia\/town\.yaml:\d+: no figure reads/,
    ],
    [
      "an unknown key",
      "daze",
      "order:",
      "ordre: 1\norder:",
      /data\/towns\/daze\/town\.yaml:\d+: ordre: unknown key/,
    ],
    [
      "an indicator that is not there",
      "songjia",
      "indicator: study-group",
      "indicator: studygroup",
      /data\/towns\/songjia\/town\.yaml:\d+: no shared indicator is called studygroup/,
    ],
  ])("stops with file, line and mend for %s", async (_what, town, from, to, message) => {
    const bad = await copyOfData();
    const file = path.join(bad, "data/towns", town, "town.yaml");
    const text = await readFile(file, "utf8");
    expect(text).toContain(from);
    await writeFile(file, text.replace(from, to));
    await expect(buildData(bad)).rejects.toThrow(message);
  });
});

async function copyOfData(): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), "five-towns-"));
  await cp("data", path.join(copy, "data"), { recursive: true });
  return copy;
}

const json = async (folder: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(folder, "public/data", file), "utf8"));

async function files(folder: string): Promise<Record<string, string>> {
  const data = path.join(folder, "public/data");
  const entries = await readdir(data, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    names.map(async (name) => [path.relative(data, name), await readFile(name, "utf8")] as const),
  );
  return Object.fromEntries(texts);
}
