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

// A repair of either pass by its place in the text between the two.
interface Placed<Kind extends string> extends Span {
  readonly kind: Kind;
  /** Null for a repair of the first pass: the text between already has it. */
  readonly insert: string | null;
  /** Where it stands in the source, for a removal of the first pass; else null. */
  readonly origin: Span | null;
  /** By how much it moves what stands after it, between the source and the text between. */
  readonly growth: number;
}

function compose<Kind extends string>(
  source: string,
  first: Pass<Kind>,
  second: Pass<Kind>,
  kinds: readonly Kind[],
): Repair<Kind>[] {
  const between = applyRepairs(source, first);
  const composed: Repair<Kind>[] = [];
  let shift = 0;
  for (const cluster of clusters(inReadingOrder(placeFirst(first), second.map(placeSecond)))) {
    const { start, end } = hull(cluster);
    const fresh = cluster.flatMap(({ insert, ...rest }) =>
      insert === null ? [] : [{ ...rest, insert }],
    );
    const insert = applyRepairs(
      between.slice(start, end),
      fresh.map((repair) => ({ ...repair, start: repair.start - start, end: repair.end - start })),
    );
    const from = start - shift;
    const known = cluster.filter((repair) => repair.insert === null);
    shift += known.reduce((sum, { growth }) => sum + growth, 0);
    const whole = { start: from, end: end - shift, insert, kind: leading(cluster, kinds) };
    composed.push(...(insert === "" ? splitRemoval(whole, known) : [whole]));
  }
  return composed;
}

// What an earlier pass removed keeps its own kind within a larger removal.
function splitRemoval<Kind extends string>(
  whole: Repair<Kind>,
  known: readonly Placed<Kind>[],
): Repair<Kind>[] {
  const pieces: Repair<Kind>[] = [];
  let done = whole.start;
  for (const { origin, kind } of known) {
    if (origin === null) continue;
    if (done < origin.start) pieces.push({ ...whole, start: done, end: origin.start });
    pieces.push({ ...origin, insert: "", kind });
    done = origin.end;
  }
  if (done < whole.end || pieces.length === 0) pieces.push({ ...whole, start: done });
  return pieces;
}

function placeFirst<Kind extends string>(pass: Pass<Kind>): Placed<Kind>[] {
  let shift = 0;
  return pass.map(({ start, end, insert, kind }) => {
    const from = start + shift;
    const growth = insert.length - (end - start);
    const origin = insert === "" ? { start, end } : null;
    shift += growth;
    return { start: from, end: from + insert.length, kind, insert: null, origin, growth };
  });
}

const placeSecond = <Kind extends string>(repair: Repair<Kind>): Placed<Kind> => ({
  ...repair,
  origin: null,
  growth: 0,
});

// At one offset an empty stretch stands before a full one, and the first pass before the second.
function inReadingOrder<Kind extends string>(
  first: readonly Placed<Kind>[],
  second: readonly Placed<Kind>[],
): Placed<Kind>[] {
  return [...first, ...second].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

// Repairs that overlap belong together; those that only touch do not.
function clusters<Kind extends string>(repairs: readonly Placed<Kind>[]): Placed<Kind>[][] {
  const found: Placed<Kind>[][] = [];
  let reach = { start: -1, end: -1 };
  for (const repair of repairs) {
    const cluster = found.at(-1);
    if (cluster !== undefined && repair.start < reach.end && reach.start < repair.end) {
      cluster.push(repair);
      reach = { start: reach.start, end: Math.max(reach.end, repair.end) };
    } else {
      found.push([repair]);
      reach = { start: repair.start, end: repair.end };
    }
  }
  return found;
}

function hull(cluster: readonly Span[]): Span {
  const starts = cluster.map(({ start }) => start);
  const ends = cluster.map(({ end }) => end);
  return {
    start: starts.reduce((a, b) => Math.min(a, b)),
    end: ends.reduce((a, b) => Math.max(a, b)),
  };
}

function leading<Kind extends string>(
  cluster: readonly Placed<Kind>[],
  kinds: readonly Kind[],
): Kind {
  const found = cluster.map(({ kind }) => kind);
  return found.reduce((a, b) => (kinds.indexOf(b) < kinds.indexOf(a) ? b : a));
}

function minimal<Kind extends string>(
  source: string,
  { start, end, insert, kind }: Repair<Kind>,
): LoggedRepair<Kind> | null {
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
