import type { Span } from "./span.ts";

/** Carries spans between a text as published and the same text repaired. */
export interface OffsetMap {
  /** Where the text of a span comes from; what was inserted out of nothing has an empty origin. */
  readonly toSource: (span: Span) => Span;
  /** Where what begins at an offset begins in the source. */
  readonly startInSource: (offset: number) => number;
  /** What has become of a published span; what was removed whole has an empty place. */
  readonly fromSource: (span: Span) => Span;
}

/**
 * The map that a repair log is. A span never swallows removed text just
 * outside it, and one that ends inside a replacement widens to the whole of it.
 */
export function offsetMap(log: readonly (Span & { readonly inserted: string })[]): OffsetMap {
  const source: Side = { starts: [], ends: [] };
  const text: Side = { starts: [], ends: [] };
  let shift = 0;
  for (const { start, end, inserted } of log) {
    source.starts.push(start);
    source.ends.push(end);
    text.starts.push(start + shift);
    text.ends.push(start + shift + inserted.length);
    shift += inserted.length - (end - start);
  }
  return {
    toSource: (span) => carry(text, source, span),
    startInSource: (offset) => carryStart(text, source, offset),
    fromSource: (span) => carry(source, text, span),
  };
}

// The borders of all changes in one of the two texts.
interface Side {
  readonly starts: number[];
  readonly ends: number[];
}

function carry(here: Side, there: Side, { start, end }: Span): Span {
  const from = carryStart(here, there, start);
  return { start: from, end: Math.max(from, carryEnd(here, there, end)) };
}

// A start looks to the right: of a change that ends here, it wants nothing.
function carryStart(here: Side, there: Side, offset: number): number {
  const index = countBelow(here.starts, offset + 1) - 1;
  const end = here.ends[index];
  if (end === undefined) return offset;
  return offset < end ? at(there.starts, index) : at(there.ends, index) + offset - end;
}

// An end looks to the left: of a change that starts here, it wants nothing.
function carryEnd(here: Side, there: Side, offset: number): number {
  const index = countBelow(here.starts, offset) - 1;
  const end = here.ends[index];
  if (end === undefined) return offset;
  return at(there.ends, index) + Math.max(0, offset - end);
}

/** How many of the sorted offsets are below the limit. */
function countBelow(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(offsets, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function at(offsets: readonly number[], index: number): number {
  const offset = offsets[index];
  if (offset === undefined) throw new RangeError(`no change ${index} among ${offsets.length}`);
  return offset;
}
