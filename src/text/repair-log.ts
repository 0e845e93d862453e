import type { Span } from "./span.ts";
import { applyRepairs, type Pass, type Repair, type TrackedText } from "./tracked.ts";

/** One change as it is published: in `source` coordinates, with what it removed and inserted. */
export interface LoggedRepair<Kind extends string> extends Span {
  readonly kind: Kind;
  readonly removed: string;
  readonly inserted: string;
}

/**
 * All passes as one list from the source to the text: sorted, disjoint, and
 * minimal, that is, `removed` and `inserted` share no first or last character.
 * Where passes touched the same place their repairs become one; of their kinds
 * it takes the one that stands first in `kinds`.
 */
export function repairLog<Kind extends string>(
  { source, passes }: TrackedText<Kind>,
  kinds: readonly Kind[],
): LoggedRepair<Kind>[] {
  const composed = passes.reduce<Pass<Kind>>(
    (first, second) => compose(source, first, second, kinds),
    [],
  );
  return composed.flatMap((repair) => {
    const logged = minimal(source, repair);
    return logged === null ? [] : [logged];
  });
}

/** Two passes as one: repairs of both that overlap become one, all others stay as they are. */
function compose<Kind extends string>(
  source: string,
  first: Pass<Kind>,
  second: Pass<Kind>,
  kinds: readonly Kind[],
): Pass<Kind> {
  if (first.length === 0) return second;
  const between = applyRepairs(source, first);
  const composed: Repair<Kind>[] = [];
  // By how much the first pass has moved what stands after the repairs done so far.
  let shift = 0;
  let known = 0;
  let fresh = 0;
  for (;;) {
    const one = first[known];
    const other = second[fresh];
    if (one === undefined && other === undefined) return composed;
    const place = one === undefined ? null : placeOf(one, shift);
    if (place !== null && other !== undefined && overlap(place, other)) {
      const cluster = takeCluster({ first, second, known, fresh, shift });
      composed.push(...merge(between, cluster, shift, kinds));
      known += cluster.known.length;
      fresh += cluster.fresh.length;
      shift += sumOf(cluster.known);
    } else if (other !== undefined && (place === null || isBefore(other, place))) {
      composed.push({ ...other, start: other.start - shift, end: other.end - shift });
      fresh += 1;
    } else if (one !== undefined) {
      composed.push(one);
      known += 1;
      shift += growthOf(one);
    }
  }
}

/** Repairs of two passes that belong together. */
interface Cluster<Kind extends string> {
  /** Of the first pass, in its coordinates. */
  readonly known: readonly Repair<Kind>[];
  /** Of the second, in the coordinates of the text between the two. */
  readonly fresh: readonly Repair<Kind>[];
  /** All of them, in the text between. */
  readonly hull: Span;
}

/** A place in the reading of two passes: how many repairs of each are done. */
interface Reading<Kind extends string> {
  readonly first: Pass<Kind>;
  readonly second: Pass<Kind>;
  readonly known: number;
  readonly fresh: number;
  readonly shift: number;
}

/**
 * The next repairs in reading order that overlap; those that only touch do not.
 * At one offset an empty stretch stands before a full one, and the first pass
 * before the second.
 */
function takeCluster<Kind extends string>(at: Reading<Kind>): Cluster<Kind> {
  const known: Repair<Kind>[] = [];
  const fresh: Repair<Kind>[] = [];
  let moved = at.shift;
  let start = Infinity;
  let end = -Infinity;
  for (;;) {
    const one = at.first[at.known + known.length];
    const other = at.second[at.fresh + fresh.length];
    const place = one === undefined ? null : placeOf(one, moved);
    const isFresh = other !== undefined && (place === null || isBefore(other, place));
    const next = isFresh ? other : place;
    const isFirst = known.length + fresh.length === 0;
    if (next === null || (!isFirst && !overlap({ start, end }, next))) {
      return { known, fresh, hull: { start, end } };
    }
    start = Math.min(start, next.start);
    end = Math.max(end, next.end);
    if (isFresh) fresh.push(other);
    else if (one !== undefined) {
      known.push(one);
      moved += growthOf(one);
    }
  }
}

const overlap = (one: Span, other: Span): boolean => other.start < one.end && one.start < other.end;

/** Where a repair stands in the text that it has made. */
const placeOf = ({ start, insert }: Repair<string>, shift: number): Span => ({
  start: start + shift,
  end: start + shift + insert.length,
});

const isBefore = (one: Span, other: Span): boolean =>
  one.start < other.start || (one.start === other.start && one.end < other.end);

const growthOf = ({ start, end, insert }: Repair<string>): number => insert.length - (end - start);

const sumOf = (repairs: readonly Repair<string>[]): number =>
  repairs.reduce((sum, repair) => sum + growthOf(repair), 0);

function merge<Kind extends string>(
  between: string,
  { known, fresh, hull: { start, end } }: Cluster<Kind>,
  shift: number,
  kinds: readonly Kind[],
): Repair<Kind>[] {
  const inside = fresh.map((repair) => ({
    ...repair,
    start: repair.start - start,
    end: repair.end - start,
  }));
  const insert = applyRepairs(between.slice(start, end), inside);
  const growth = sumOf(known);
  const kind = leading([...known, ...fresh], kinds);
  const whole = { start: start - shift, end: end - shift - growth, insert, kind };
  return insert === "" ? splitRemoval(whole, known) : [whole];
}

// What an earlier pass removed keeps its own kind within a larger removal.
function splitRemoval<Kind extends string>(
  whole: Repair<Kind>,
  known: readonly Repair<Kind>[],
): Repair<Kind>[] {
  const pieces: Repair<Kind>[] = [];
  let done = whole.start;
  for (const earlier of known) {
    if (earlier.insert !== "") continue;
    if (done < earlier.start) pieces.push({ ...whole, start: done, end: earlier.start });
    pieces.push(earlier);
    done = earlier.end;
  }
  if (done < whole.end || pieces.length === 0) pieces.push({ ...whole, start: done });
  return pieces;
}

function leading<Kind extends string>(
  cluster: readonly Repair<Kind>[],
  kinds: readonly Kind[],
): Kind {
  const found = cluster.map(({ kind }) => kind);
  return found.reduce((a, b) => (kinds.indexOf(b) < kinds.indexOf(a) ? b : a));
}

function minimal<Kind extends string>(
  source: string,
  { start, end, insert, kind }: Repair<Kind>,
): LoggedRepair<Kind> | null {
  if (insert === "" || start === end) {
    const removed = source.slice(start, end);
    return removed === insert ? null : { kind, start, end, removed, inserted: insert };
  }
  const removed = Array.from(source.slice(start, end));
  const inserted = Array.from(insert);
  const shorter = Math.min(removed.length, inserted.length);
  let head = 0;
  while (head < shorter && removed[head] === inserted[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === inserted.at(-1 - tail)) tail += 1;
  const cut = (characters: readonly string[]) =>
    characters.slice(head, characters.length - tail).join("");
  const from = start + removed.slice(0, head).join("").length;
  const result = {
    kind,
    start: from,
    end: from + cut(removed).length,
    removed: cut(removed),
    inserted: cut(inserted),
  };
  return result.removed === "" && result.inserted === "" ? null : result;
}
