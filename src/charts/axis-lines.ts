import type { Axis, Row } from "../comparison/indicator-rows.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";

/** A line of a chart: a figure, or what stands in place of one. */
export interface AxisLine {
  readonly key: string;
  readonly place: Place;
  /** The first line of its town, which names it. */
  readonly first: boolean;
  readonly figure: DatasetFigure | null;
  readonly unnumbered: Exclude<Row, { kind: "figures" }> | null;
  /** What is drawn; null draws nothing. */
  readonly value: number | null;
}

/** The rows of an axis as lines of a chart, one a figure; a row without a number is a line too. */
export function axisLines({ rows }: Axis, places: readonly Place[]): AxisLine[] {
  return rows.flatMap((row): AxisLine[] => {
    const place = places.find(({ id }) => id === row.town);
    if (place === undefined) return [];
    if (row.kind !== "figures") {
      return [{ key: row.town, place, first: true, figure: null, unnumbered: row, value: null }];
    }
    return row.figures.map((figure, at) => ({
      key: figure.key,
      place,
      first: at === 0,
      figure,
      unnumbered: null,
      value: figure.high,
    }));
  });
}
