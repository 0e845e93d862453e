import * as v from "valibot";
import type { Band, Mention, Place } from "../../src/model/corpus.ts";
import { countNumerals, type CuratedReport } from "../../src/model/report.ts";
import { PlaceEntries, type Town } from "../../src/model/town.ts";

/** What `corpus.json` says of a place: what people wrote of it, and what its report holds. */
export function describePlace(
  report: CuratedReport,
  town: Town,
  mentions: readonly Mention[],
): Place {
  const bands = describeBands(report);
  return {
    id: report.id,
    ...v.parse(v.object(PlaceEntries), town),
    people: town.people.filter(({ kind }) => kind !== "private"),
    title: report.title,
    script: report.script,
    notice: report.meta.notice,
    coverage: coverageOf(report),
    repairs: tally(report.repairs.map(({ kind }) => kind)),
    counts: tallyRows(report.figures, ({ theme, role }) => ({ theme, role })).map(
      ([key, figures]) => ({ ...key, count: figures.length }),
    ),
    characters: sum(bands.map(({ length }) => length)),
    shares: tallyRows(bands, ({ theme, voice }) => ({ theme, voice })).map(([key, rows]) => ({
      ...key,
      characters: sum(rows.map(({ length }) => length)),
    })),
    bands,
    mentions: [...mentions],
  };
}

const describeBands = ({ paragraphs }: CuratedReport): Band[] =>
  paragraphs
    .flatMap(({ sentences }) => sentences)
    .map(({ id, hans, theme, themes, voice }) => ({
      id,
      length: hans.length,
      theme,
      themes,
      voice,
    }));

/** Numerals as published, in figures, and in page furniture that was taken away and logged. */
export function coverageOf(report: CuratedReport): Place["coverage"] {
  const textOf = new Map(
    report.paragraphs.flatMap(({ sentences }) => sentences.map(({ id, hans }) => [id, hans])),
  );
  const inFigures = report.figures.map(({ sentence, start, end }) =>
    countNumerals((textOf.get(sentence) ?? "").slice(start, end)),
  );
  return {
    published: countNumerals(report.source),
    figures: sum(inFigures),
    furniture: sum(report.repairs.map(({ removed }) => countNumerals(removed))),
    chinese: inFigures.filter((count) => count === 0).length,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Groups rows by a small key object; groups stand in the order of their first row. */
function tallyRows<T, K>(rows: readonly T[], keyOf: (row: T) => K): (readonly [K, T[]])[] {
  const groups = new Map<string, readonly [K, T[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? ([key, []] as const);
    group[1].push(row);
    groups.set(name, group);
  }
  return [...groups.values()];
}
