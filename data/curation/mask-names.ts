import type { Person } from "../../src/model/town.ts";
import type { BothScripts } from "../../src/model/words.ts";
import type { Span } from "../../src/text/span.ts";

/** What stands for the name of a private person outside the reader. */
export const MASK = "某某";

export interface Masked extends BothScripts {
  /** Carries a span of the sentence as published over to the masked one. */
  readonly move: <S extends Span>(span: S) => S;
}

/** Masks the names of private persons, and what gives them away, in both scripts of a sentence. */
export function maskNames({ hans, hant }: BothScripts, people: readonly Person[]): Masked {
  const names = findNames(hans, people);
  const shift = (offset: number) =>
    names
      .filter(({ end }) => end <= offset)
      .reduce((moved, { start, end }) => moved + MASK.length - (end - start), offset);
  return {
    hans: replace(hans, names),
    hant: replace(hant, names),
    move: (span) => ({ ...span, start: shift(span.start), end: shift(span.end) }),
  };
}

function findNames(text: string, people: readonly Person[]): Span[] {
  // A full name is looked for before the parts of it that stand elsewhere.
  const names = people
    .filter(({ kind }) => kind === "private")
    .flatMap(({ name, also = [] }) => [name, ...also])
    .toSorted((a, b) => b.length - a.length);
  const found: Span[] = [];
  let offset = 0;
  while (offset < text.length) {
    const name = names.find((candidate) => text.startsWith(candidate, offset));
    if (name !== undefined) found.push({ start: offset, end: offset + name.length });
    offset += name?.length ?? 1;
  }
  return found;
}

function replace(text: string, spans: readonly Span[]): string {
  const kept = spans.map(
    ({ start }, index) => text.slice(spans[index - 1]?.end ?? 0, start) + MASK,
  );
  return kept.join("") + text.slice(spans.at(-1)?.end ?? 0);
}
