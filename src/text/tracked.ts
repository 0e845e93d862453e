import type { Span } from "./span.ts";

/** One replacement, in the coordinates of the text that it is found in; `kind` says why it is made. */
export interface Repair<Kind extends string> extends Span {
  readonly insert: string;
  readonly kind: Kind;
}

/** The repairs of one stage, sorted and disjoint, in the coordinates of the text that it was given. */
export type Pass<Kind extends string> = readonly Repair<Kind>[];

/** A text in repair: as published, as it reads now, and the passes that lead from one to the other. */
export interface TrackedText<Kind extends string> {
  readonly source: string;
  readonly text: string;
  readonly passes: readonly Pass<Kind>[];
}

/** Begins the repair of a text. */
export const track = <Kind extends string>(source: string): TrackedText<Kind> => ({
  source,
  text: source,
  passes: [],
});

/** Builds a stage from a function that only has to say what is wrong with a text. */
export function repairStage<Kind extends string>(
  find: (text: string) => Pass<Kind>,
): (input: TrackedText<Kind>) => TrackedText<Kind> {
  return (input) => addPass(input, find(input.text));
}

/** The text after one more pass; a pass that changes nothing is not kept. */
export function addPass<Kind extends string>(
  { source, text, passes }: TrackedText<Kind>,
  pass: Pass<Kind>,
): TrackedText<Kind> {
  if (pass.length === 0) return { source, text, passes };
  return { source, text: applyRepairs(text, pass), passes: [...passes, pass] };
}

/** Makes the replacements in a text. Throws a `RangeError` where they are not sorted and disjoint. */
export function applyRepairs(
  text: string,
  repairs: readonly (Span & { readonly insert: string })[],
): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, insert } of repairs) {
    if (start < done || end < start || end > text.length) {
      throw new RangeError(`repair [${start}, ${end}) after ${done} in a text of ${text.length}`);
    }
    parts.push(text.slice(done, start), insert);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join("");
}
