import * as v from "valibot";
import { CuratedFigureSchema, type CuratedFigure } from "./figure.ts";
import { REPAIR_KINDS } from "./report.ts";
import { dimensionOf, toBase } from "./unit.ts";
import { BothScriptsSchema, type BothScripts } from "./words.ts";

export const FIGURES_SCHEMA = "five-towns/figures@1";
export const SENTENCES_SCHEMA = "five-towns/sentences@1";

/**
 * A curated figure among those of all towns. Its span lies in its sentence of
 * `sentences.json`, where the names of private persons are masked.
 */
export interface DatasetFigure extends CuratedFigure {
  readonly town: string;
  /** `<town>/<id>`: the value of `data-figure`. */
  readonly key: string;
}

/** What a repair took out of a report with numerals in it, as published but for private persons' names. */
export const FurnitureSchema = v.object({ kind: v.picklist(REPAIR_KINDS), removed: v.string() });
export type Furniture = v.InferOutput<typeof FurnitureSchema>;

/**
 * `sentences.json`: by town and sentence id, the sentences that figures and
 * mentions stand in; and by town, the page furniture that holds numerals.
 */
export const SentencesSchema = v.object({
  schema: v.literal(SENTENCES_SCHEMA),
  towns: v.record(v.string(), v.record(v.string(), BothScriptsSchema)),
  furniture: v.record(v.string(), v.array(FurnitureSchema)),
});
export type Sentences = v.InferOutput<typeof SentencesSchema>;

// What travels; the rest of a figure follows from it.
const CARRIED = [
  "sentence",
  "start",
  "end",
  "text",
  "low",
  "high",
  "unit",
  "per",
  "qualifier",
  "role",
  "change",
  "theme",
  "topic",
  "measure",
  "scope",
  "when",
  "issue",
  "counts",
  "date",
  "masked",
  "label",
  "indicator",
  "corrected",
] as const satisfies readonly (keyof CuratedFigure)[];
const COLUMNS = ["town", "id", ...CARRIED] as const;

const ColumnSchema = v.object({ values: v.array(v.unknown()), codes: v.array(v.number()) });

/** `figures.json`: a column a field, each a list of distinct values and a code a figure; an absent value has code -1. */
export const FigureColumnsSchema = v.object({
  schema: v.literal(FIGURES_SCHEMA),
  columns: v.record(v.string(), ColumnSchema),
});
export type FigureColumns = v.InferOutput<typeof FigureColumnsSchema>;

type Column = v.InferOutput<typeof ColumnSchema>;

/** Packs figures into dictionary-coded columns; the order of figures is kept. */
export function encodeFigures(figures: readonly DatasetFigure[]): FigureColumns {
  const columns = COLUMNS.map(
    (name) => [name, encode(figures.map((figure) => figure[name]))] as const,
  );
  return { schema: FIGURES_SCHEMA, columns: Object.fromEntries(columns) };
}

/** The inverse of `encodeFigures`. Throws a `ValiError` where a row is no figure. */
export function decodeFigures({ columns }: FigureColumns): DatasetFigure[] {
  const length = columns["id"]?.codes.length ?? 0;
  return Array.from({ length }, (_, row) => {
    const carried: Record<string, unknown> = {};
    for (const name of COLUMNS) {
      const column = columns[name];
      const code = column?.codes[row] ?? -1;
      if (code >= 0) carried[name] = column?.values[code];
    }
    return toFigure(carried);
  });
}

const RowSchema = v.object({
  town: v.string(),
  ...v.omit(CuratedFigureSchema, ["dimension", "base"]).entries,
});

function toFigure(carried: unknown): DatasetFigure {
  const row = v.parse(RowSchema, carried);
  const { unit, low, high } = row;
  return {
    ...row,
    key: `${row.town}/${row.id}`,
    dimension: unit === null ? "none" : dimensionOf(unit),
    base: unit === null || low === null || high === null ? null : toBase(unit, low, high),
  };
}

function encode(cells: readonly unknown[]): Column {
  const codeOf = new Map<string, number>();
  const values: unknown[] = [];
  const codes = cells.map((cell) => {
    if (cell === undefined) return -1;
    const key = JSON.stringify(cell);
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    codeOf.set(key, values.length);
    return values.push(cell) - 1;
  });
  return { values, codes };
}

/** The words of a sentence round a figure or mention, in both scripts. */
export const sentenceOf = (sentences: Sentences, town: string, id: string): BothScripts | null =>
  sentences.towns[town]?.[id] ?? null;
