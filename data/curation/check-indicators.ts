import type { CuratedReport } from "../../src/model/report.ts";
import type { IndicatorEntry } from "../../src/model/indicator.ts";
import type { Town } from "../../src/model/town.ts";
import { dimensionOf } from "../../src/model/unit.ts";
import { findQuote } from "./find-quote.ts";
import type { Problems } from "./problems.ts";

/** Holds the indicators that a town names against `indicators.yaml`. */
export function checkTownIndicators(
  town: Town,
  report: CuratedReport,
  indicators: readonly IndicatorEntry[],
  problems: Problems,
): void {
  const shared = new Map(
    indicators.flatMap((entry) => (entry.verdict === "shared" ? [[entry.id, entry] as const] : [])),
  );
  for (const list of ["figures", "mentions"] as const) {
    for (const [index, { indicator }] of town[list].entries()) {
      if (indicator === undefined || shared.has(indicator)) continue;
      problems.add(
        [list, index, "indicator"],
        `no shared indicator is called ${indicator}; add it to data/indicators.yaml or mend its spelling`,
      );
    }
  }
  for (const { indicator, unit, dimension, text } of report.figures) {
    const entry = indicator === null ? undefined : shared.get(indicator);
    if (entry === undefined || dimensionOf(entry.unit) === dimension) continue;
    const index = town.figures.findIndex(
      (note) => note.exact === text && note.indicator === indicator,
    );
    problems.add(
      ["figures", index],
      `“${text}” is in ${unit ?? "no unit"}, but ${entry.id} counts in ${entry.unit}; take the indicator off`,
    );
  }
}

/** Holds the entries of `indicators.yaml` against the reports: nothing is shared by fewer than two, and no quote is made up. */
export function checkIndicators(
  indicators: readonly IndicatorEntry[],
  reports: readonly CuratedReport[],
  problems: Problems,
): void {
  for (const [index, entry] of indicators.entries()) {
    if (indicators.findIndex(({ id }) => id === entry.id) !== index) {
      problems.add([index, "id"], `${entry.id} stands twice; rename one of the two`);
    }
    if (entry.verdict === "shared") {
      const counting = reports.filter(({ figures }) =>
        figures.some(({ indicator }) => indicator === entry.id),
      );
      if (counting.length < 2) {
        problems.add(
          [index],
          `${entry.id} is counted by ${counting.length} report(s); name its figures in town.yaml, or drop it`,
        );
      }
      continue;
    }
    for (const [at, { town, exact }] of entry.quotes.entries()) {
      const report = reports.find(({ id }) => id === town);
      const sentences = report?.paragraphs.flatMap((paragraph) => paragraph.sentences) ?? [];
      if (findQuote(sentences, { exact }).length > 0) continue;
      problems.add(
        [index, "quotes", at],
        `“${exact}” does not stand in ${town}; quote the restored Simplified text`,
      );
    }
  }
}
