import { inScript } from "../../charts/in-script.ts";
import type { Script, Words } from "../../model/words.ts";
import { writeCsv, type Cell } from "./csv.ts";
import type { LedgerRow } from "./select-rows.ts";

interface Wording {
  /** The script of the reports' own words. */
  readonly script: Script;
  /** Picks the words of people in the language of the interface. */
  readonly pick: (words: Words) => string;
}

/** The columns of an exported ledger, in order, by the names of a figure's fields. */
const COLUMNS: Readonly<Record<string, (row: LedgerRow, wording: Wording) => Cell>> = {
  figure: ({ figure }) => figure.key,
  town: ({ place }, { pick }) => pick(place.names),
  theme: ({ figure }) => figure.theme,
  topic: ({ figure }) => figure.topic,
  label: ({ figure }, { pick }) => (figure.label === null ? null : pick(figure.label)),
  text: ({ figure, sentence }, { script }) => sentence[script].slice(figure.start, figure.end),
  low: ({ figure }) => figure.low,
  high: ({ figure }) => figure.high,
  qualifier: ({ figure }) => (figure.low === null ? null : figure.qualifier),
  unit: ({ figure }) => figure.unit,
  per: ({ figure }) => figure.per,
  change: ({ figure }) => figure.change,
  role: ({ figure }) => figure.role,
  measure: ({ figure }) => figure.measure,
  scope: ({ figure }) => figure.scope.kind,
  scope_name: ({ figure }, { script }) => figure.scope.name?.[script] ?? null,
  when: ({ figure: { when } }, { script }) =>
    when.text === null ? null : inScript(when.text, script),
  from: ({ figure: { when, date } }) => when.from ?? date ?? null,
  to: ({ figure: { when, date } }) => when.to ?? date ?? null,
  issue: ({ figure }) => figure.issue,
  sentence_id: ({ figure }) => figure.sentence,
  sentence: ({ sentence }, { script }) => sentence[script],
};

/**
 * The rows as CSV: bounds and hedge apart, the reports' words in a script,
 * labels in the language of the interface. Sentences come with the names of
 * private persons masked.
 */
export const figuresCsv = (rows: readonly LedgerRow[], wording: Wording): string =>
  writeCsv(
    Object.keys(COLUMNS),
    rows.map((row) => Object.values(COLUMNS).map((cellOf) => cellOf(row, wording))),
  );
