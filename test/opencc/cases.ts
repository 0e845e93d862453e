import { readFileSync } from "node:fs";
import * as v from "valibot";
import { toHans } from "../../src/chinese/to-hans.ts";
import { toHant } from "../../src/chinese/to-hant.ts";
import { fold } from "./variants.ts";

const CasesSchema = v.object({
  cases: v.array(
    v.object({
      id: v.string(),
      input: v.string(),
      expected: v.object({ s2t: v.optional(v.string()), t2s: v.optional(v.string()) }),
    }),
  ),
});

export type Direction = "s2t" | "t2s";

export interface Failure {
  readonly id: string;
  readonly expected: string;
  readonly got: string;
}

const { cases } = v.parse(
  CasesSchema,
  JSON.parse(readFileSync(new URL("testcases.json", import.meta.url), "utf8")),
);

/** How many cases of a direction there are. */
export const countCases = (direction: Direction): number =>
  cases.filter(({ expected }) => expected[direction] !== undefined).length;

/** The cases of a direction that a converter fails, after folding variants. */
export const failures = (direction: Direction, convert: (text: string) => string): Failure[] =>
  cases.flatMap(({ id, input, expected }) => {
    const wanted = expected[direction];
    if (wanted === undefined) return [];
    const got = fold(convert(input));
    return got === fold(wanted) ? [] : [{ id, expected: fold(wanted), got }];
  });

/** Our own converters by direction. */
export const OURS: Readonly<Record<Direction, (text: string) => string>> = {
  s2t: (text) => toHant(text).text,
  t2s: (text) => toHans(text).text,
};
