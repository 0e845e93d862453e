import { dimensionOf } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import { clauseRound, clauseStart } from "./clauses.ts";
import { nounBefore } from "./noun-before.ts";
import { endsInPeople } from "./noun-of-people.ts";
import type { Measured } from "./noun-words.ts";

/** A quantity before one in its sentence, and what it counts. */
export interface Counted extends Omit<Measured, "clause"> {
  readonly noun: Span | null;
  /** The last quantity before it that has another unit. */
  readonly other: Pick<Counted, "unit" | "noun"> | null;
}

/** What the quantity before one counts, if that one without words of its own is of the same; null where nothing tells. */
export function nounOfBefore(text: string, quantity: Measured, before: Counted): Span | null {
  const { start, end, unit } = quantity;
  if (before.unit === unit) return before.noun;
  const between = text.slice(before.end, start);
  if (unit !== null && dimensionOf(unit) === "ratio" && MOVED.test(between)) return before.noun;
  // 工程28项，拨款3万元，已竣工17项
  if (before.other !== null && before.other.unit === unit) return before.other.noun;
  if (unit !== "person" || !TOTALLED.test(between)) return null;
  const clause = clauseRound(text, before.start, end);
  const noun = nounBefore(text, { start: before.start, end, unit, clause }, 0);
  return noun !== null && endsInPeople(text.slice(noun.start, noun.end)) ? noun : null;
}

/** 接访21批，同比下降|两成. */
const MOVED = /^[，、；]?(?:同比|环比|较|比).{0,6}$|^，?(?:增长|增加|下降|减少|提高|上升)了?$/u;
/** 役男抽签2梯次，计|143名: the people stand before the quantity before. */
const TOTALLED = /^[，、；]?(?:计|共|共计|合计)$/u;

/** 像这样的民宿，全乡有24家 and 小型工程方面，完成23项: the clause before says what is spoken of. */
export function nounOfTopic(text: string, at: number): Span | null {
  const comma = clauseStart(text, at) - 1;
  if (text.charAt(comma) !== "，") return null;
  const found = TOPIC.exec(text.slice(clauseStart(text, comma), comma));
  const [, area, thing = area] = found ?? [];
  if (thing === undefined) return null;
  const end = comma - (area === undefined ? 0 : 2);
  return { start: end - thing.length, end };
}

const TOPIC =
  /^(?:(?:[\d一二三四五六七八九十]{1,2}[.、] ?)?[在从]?([\p{Script=Han}]{2,10})方面|(?:像|类似|如)[\p{Script=Han}]{0,12}的([\p{Script=Han}]{2,10}))$/u;
