import type { Per, Qualifier } from "../../model/figure.ts";
import type { Unit } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "./clauses.ts";

/** A number with what stands round it: hedges, unit, rate. */
export interface Quantity extends Span {
  readonly kind: "quantity";
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  readonly per: Per | null;
  /** What 1 as written is worth in `unit`: 8万元 is 8 of 10,000; null where no unit is written. */
  readonly scale: number | null;
  /** The words of the number say that something grew: 翻一番. */
  readonly grew?: true;
  /** The clause round it. */
  readonly clause: Clause;
}

/** A date, year, period or time of day; `date` is ISO 8601 as precise as the text, null where it is open. */
export interface DateExpression extends Span {
  readonly kind: "date";
  readonly date: string | null;
}

/** A numeral inside a proper name, slogan, fixed term, ordinal or code. */
export interface NameNumeral extends Span {
  readonly kind: "name";
  /** The number is masked or damaged, so that no value can be read. */
  readonly masked: boolean;
}

/** What a numeral of a sentence turns out to be. */
export type Found = Quantity | DateExpression | NameNumeral;

export const name = (start: number, end: number, masked = false): NameNumeral => ({
  kind: "name",
  start,
  end,
  masked,
});

/** Matches a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
