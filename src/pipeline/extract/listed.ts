import type { Per } from "../../model/figure.ts";
import { dimensionOf } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import type { Cues } from "./cues.ts";
import type { Placed, Setting } from "./placed.ts";

const LISTED =
  /^(?:[^，。；]{0,12}(?:、|和|及|与)|[^，。；、]{0,12}，其中[^，。；、累共全]{1,10}|[^，。；、]{0,12}，[^，。；、累共全]{0,4}|；[^，。；、]{1,6}|、[^，。；、]{1,8}|，(?:其中|当中)?(?![为向对共]|累计|已|全年|年)[^，。；、]{0,8})$/u;

/** 63个村民组、4508户 and 人口2万人，党员865名: what a list without a verb goes on with is of the same kind. */
export const isListed = (text: string, from: number, to: number, cues: Cues): boolean =>
  !cues.flow.hasBetween(from, to) && LISTED.test(text.slice(from, to));

/** Whether a quantity goes on with what the one before it tells is there. */
export function goesOnWithStock(
  text: string,
  { start, end, clause, unit, per, words }: Placed,
  { cues, before, change }: Setting,
): boolean {
  if (before?.role !== "context" || unit === "pp" || change !== null) return false;
  // 发展党员19名，其中35岁以下12名: a part of what was done.
  if (before.whole === "achievement" && text.startsWith("其中", clause)) return false;
  if (before.end === start) return true;
  const dimension = dimensionOf(unit);
  const isStock = isOfStock(dimension, per, words);
  // Behind a semicolon a rate is of something else.
  const isOfOthers = dimension === "ratio" && text.slice(before.end, start).includes("；");
  if (isStock && !isOfOthers && isListed(text, before.end, start, cues)) return true;
  if (isStock && isCountedAlike(text, before, { start, end }, cues)) return true;
  // 六个年级三百多名: what stands close behind is of the same place.
  const isBeforeCounted = before.unit !== null && COUNTED.has(dimensionOf(before.unit));
  const isClose = isStock && isBeforeCounted && COUNTED.has(dimension);
  if (isClose && WITHIN.test(text.slice(before.end, start)) && !cues.flow.hasBetween(clause, start))
    return true;
  // 60岁以上老人316人: how many there are of those that a bound delimits.
  const isOfThem =
    OF_PEOPLE.has(dimension) &&
    start - before.end <= CLOSE &&
    before.unit === "age" &&
    before.start >= clause &&
    !/[、，]/u.test(text.slice(before.end, start));
  return isOfThem && !cues.flow.hasBetween(clause, start);
}

/** What a place can have: not what it made or earned. */
const STOCKS: ReadonlySet<string> = new Set(["people", "households", "count", "area", "ratio"]);
const OF_PEOPLE: ReadonlySet<string> = new Set(["people", "households"]);
const COUNTED: ReadonlySet<string> = new Set(["people", "households", "count"]);
const WITHIN = /^[^\s\p{P}的\d]{1,2}$/u;
const CLOSE = 5;

/** 人均1.8亩 and 总长48公里 go on with what there is. */
const isOfStock = (dimension: string, per: Per | null, words: string): boolean =>
  dimension === "length"
    ? /(?:[长宽高深]|全长|总长)$/u.test(words)
    : STOCKS.has(dimension) && (per === null || (dimension === "area" && per === "person"));

/** 机关支部5个、村级支部23个: each with its noun, by the same measure word. */
const isCountedAlike = (text: string, before: Span, { start, end }: Span, cues: Cues): boolean =>
  text.charAt(before.end - 1) === text.charAt(end - 1) &&
  /^、[^，。；、\d]{1,10}$/u.test(text.slice(before.end, start)) &&
  !cues.flow.hasBetween(before.end, start);
