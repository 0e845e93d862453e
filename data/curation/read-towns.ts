import { readFile, readdir } from "node:fs/promises";
import * as path from "node:path";
import * as v from "valibot";
import type { Mention } from "../../src/model/corpus.ts";
import { IndicatorEntrySchema, type IndicatorEntry } from "../../src/model/indicator.ts";
import type { CuratedReport, Report } from "../../src/model/report.ts";
import { ThemeEntrySchema, type ThemeEntry } from "../../src/model/theme.ts";
import { TownSchema, type Town } from "../../src/model/town.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { checkIndicators, checkTownIndicators } from "./check-indicators.ts";
import { curate } from "./curate.ts";
import { CurationError } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";

export interface CuratedTown {
  readonly town: Town;
  readonly report: CuratedReport;
  readonly mentions: readonly Mention[];
}

export interface Curation {
  readonly themes: readonly ThemeEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly towns: readonly CuratedTown[];
}

/**
 * Reads all of `data/` under a project's root: a town is a folder of
 * `data/towns`, and stands where its `order` among the folders puts it. Throws
 * one `CurationError` with every problem of every file.
 */
export async function readTowns(root: string): Promise<Curation> {
  const themes = await readYaml(root, "data/themes.yaml", v.array(ThemeEntrySchema));
  const entries = await readYaml(root, "data/indicators.yaml", v.array(IndicatorEntrySchema));
  const indicators = entries.value;
  const ids = (await readdir(path.join(root, "data/towns"), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const read = await Promise.allSettled(ids.map((id) => readTown(root, id, indicators)));
  const failed = read.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (failed.length > 0) throw joined(failed);
  const towns = read
    .flatMap((result) => (result.status === "fulfilled" ? [result.value] : []))
    .toSorted((a, b) => a.town.order - b.town.order || a.report.id.localeCompare(b.report.id));
  checkIndicators(
    indicators,
    towns.map(({ report }) => report),
    entries.problems,
  );
  entries.problems.throwIfAny();
  return { themes: themes.value, indicators, towns };
}

async function readTown(
  root: string,
  id: string,
  indicators: readonly IndicatorEntry[],
): Promise<CuratedTown> {
  const folder = `data/towns/${id}`;
  const { value: town, problems } = await readYaml(root, `${folder}/town.yaml`, TownSchema);
  const { report, mentions } = curate(await readText(root, folder, id), town, problems);
  checkTownIndicators(town, report, indicators, problems);
  problems.throwIfAny();
  return { town, report, mentions };
}

async function readText(root: string, folder: string, id: string): Promise<Report> {
  const file = `${folder}/report.txt`;
  try {
    return readReport(await readFile(path.join(root, file)), id);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CurationError([`${file}:1: ${reason}; put the report here as it was published`]);
  }
}

function joined(reasons: readonly unknown[]): unknown {
  const unforeseen = reasons.find((reason) => !(reason instanceof CurationError));
  if (unforeseen !== undefined) return unforeseen;
  return new CurationError(
    reasons.flatMap((reason) => (reason instanceof CurationError ? reason.problems : [])),
  );
}
