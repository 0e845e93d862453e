import type { Band } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Theme } from "../model/theme.ts";

/** A sentence on a scroll; places and lengths are in characters of the report. */
export interface BandMark {
  readonly kind: "band";
  readonly key: string;
  readonly at: number;
  readonly length: number;
  readonly band: Band;
  /** The length of the run of one hue that it opens; 0 within a run. */
  readonly run: number;
}

/** A figure in the margin of a scroll, at its place in the text as far as others leave room. */
export interface TickMark {
  readonly kind: "tick";
  readonly key: string;
  readonly at: number;
  readonly figure: DatasetFigure;
}

export type ScrollMark = BandMark | TickMark;

/** The characters that a tick needs for itself. */
const PITCH = 24;

/** The theme whose hue a sentence has; null for remarks, event talk and what has no theme. */
export const hueOf = ({ theme, voice }: Band): Theme | null =>
  voice === "comment" || voice === "event" ? null : theme;

/**
 * A report as a scroll: each sentence a band, followed by the ticks of its
 * figures. Where a mark stands hangs on all figures of the report, not on
 * those that a filter leaves, so that no mark moves when others go.
 */
export function scrollMarks(
  town: string,
  bands: readonly Band[],
  figures: readonly DatasetFigure[],
): readonly ScrollMark[] {
  const own = figures.filter((figure) => figure.town === town);
  let length = 0;
  const sentences = bands.map((band) => {
    const start = length;
    length += band.length;
    return { band, start, figures: own.filter(({ sentence }) => sentence === band.id) };
  });
  const wanted = sentences.flatMap((sentence) =>
    sentence.figures.map(({ start }) => sentence.start + start),
  );
  const places = spread(wanted, PITCH, length).values();
  const runs = runsOf(bands);
  return sentences.flatMap(({ band, start, figures: within }): ScrollMark[] => [
    {
      kind: "band",
      key: `${town}#${band.id}`,
      at: start,
      length: band.length,
      band,
      run: runs.get(band) ?? 0,
    },
    ...within.map((figure) => ({
      kind: "tick" as const,
      key: figure.key,
      at: places.next().value ?? start,
      figure,
    })),
  ]);
}

/** The lengths of the runs of one hue, each by the sentence that it begins with. */
function runsOf(bands: readonly Band[]): ReadonlyMap<Band, number> {
  const runs = new Map<Band, number>();
  let first: Band | undefined;
  for (const band of bands) {
    if (first === undefined || hueOf(first) !== hueOf(band)) first = band;
    runs.set(first, (runs.get(first) ?? 0) + band.length);
  }
  return runs;
}

interface Cluster {
  readonly count: number;
  readonly sum: number;
  readonly start: number;
}

/**
 * Moves ascending places apart until each has its pitch, by as little as can
 * be: places that touch become a cluster about the mean of where they stood.
 * Where there is no room for all, they share it evenly.
 */
export function spread(wanted: readonly number[], pitch: number, length: number): number[] {
  const step = Math.min(pitch, length / Math.max(1, wanted.length));
  const cluster = (count: number, sum: number): Cluster => ({
    count,
    sum,
    start: clamp(sum / count - (step * count) / 2, length - step * count),
  });
  const clusters: Cluster[] = [];
  for (const place of wanted) {
    let last = cluster(1, place);
    for (let before = clusters.at(-1); before !== undefined; before = clusters.at(-1)) {
      if (before.start + before.count * step <= last.start) break;
      clusters.pop();
      last = cluster(before.count + last.count, before.sum + last.sum);
    }
    clusters.push(last);
  }
  return clusters.flatMap(({ count, start }) =>
    Array.from({ length: count }, (_, nth) => start + (nth + 0.5) * step),
  );
}

const clamp = (value: number, max: number) => Math.max(0, Math.min(value, max));
