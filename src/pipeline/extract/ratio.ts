import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import { oneOf } from "../../text/characters.ts";
import type { Unit } from "../../model/unit.ts";
import { matchAt } from "./found.ts";

export interface Ratio {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly more: boolean;
  readonly rough: boolean;
  readonly end: number;
}

/** 师生比1:50, 比例为1:20: the words before say that no time of day follows. */
export const saysRatio = (text: string, at: number): boolean =>
  /比(?:例)?(?:为|达|达到|约|是)?$|按照?$/u.test(text.slice(Math.max(0, at - 4), at));

// 时间过半、任务过半 is a saying of the middle of the year.
const HALF =
  /(?<!时间|任务|行程)过半数?(?!年|个|天|月|百)|半数|一半(?=以[上下])|(?<=[近超])一?半(?![年个天月日小夜世百山岛])/uy;
const HALF_TENTH = /半成(?!品)/uy;
const PERCENT = /百分之/uy;
// 1/3 is a share by what follows it or stands before it; 3/15 alone may be a day.
const SIGN =
  /分之|比(?=[一二三四五六七八九十百])|[∶:：](?=[\d０-９]+(?![\d０-９:：]))|[/／](?=\d{1,2}(?:的|以[上下]|左右|强))|(?<=[的占达近约超]\d{1,2})[/／](?=\d{1,2}(?![\d/／.\-年月日]))/uy;

const opensShare = oneOf("过半一百");
const opensSign = oneOf("分比∶:：/／");

/**
 * A fraction or ratio as one value: 四分之三, 1/3, 1∶20, 过半, 百分之九十八; null
 * where none begins. `first` is the number that stands there.
 */
export function readRatio(text: string, at: number, first: Numeral | null): Ratio | null {
  if (opensShare(text, at)) {
    const half = matchAt(HALF, text, at);
    if (half !== null) return ratio(0.5, at + half[0].length, "ratio", half[0].startsWith("过半"));
    if (matchAt(HALF_TENTH, text, at) !== null) return ratio(5, at + 2, "%", false);
    if (matchAt(PERCENT, text, at) !== null) {
      const share = readNumeral(text, at + 3);
      return share === null ? null : ratio(share.low, share.end, "%", share.more);
    }
  }
  if (first === null || !opensSign(text, first.end)) return null;
  const sign = matchAt(SIGN, text, first.end);
  if (sign === null) return null;
  const second = readNumeral(text, first.end + sign[0].length);
  if (second === null || first.low === 0 || second.low === 0) return null;
  if (sign[0] === "比" && !saysRatio(text, at)) return null;
  // 18:30 is a time of day.
  const isClock = /[:：]/u.test(sign[0]) && !saysRatio(text, at);
  if (isClock && second.end - second.start === 2 && first.low < 24) return null;
  const value = sign[0] === "分之" ? second.low / first.low : first.low / second.low;
  return ratio(value, second.end, "ratio", false);
}

const ratio = (value: number, end: number, unit: Unit, more: boolean): Ratio => ({
  low: value,
  high: value,
  unit,
  more,
  rough: false,
  end,
});
