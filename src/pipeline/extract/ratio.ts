import { readNumeral } from "../../chinese/numerals.ts";
import { matchAt } from "./found.ts";

/** 师生比1:50, 比例为1:20: the words before say that no time of day follows. */
export const saysRatio = (text: string, at: number): boolean =>
  /比(?:例)?(?:为|达|约)?$/u.test(text.slice(Math.max(0, at - 4), at));

/** A fraction or ratio as one value: 四分之三, 1/3, 1∶20, 过半; null where none begins. */
export function readRatio(text: string, at: number) {
  const half = matchAt(/过半|半数/uy, text, at);
  if (half !== null) return { low: 0.5, high: 0.5, more: half[0] === "过半", end: at + 2 };
  const first = readNumeral(text, at);
  if (first === null) return null;
  const sign = matchAt(
    /分之|[∶:：](?=\d+(?![\d:：]))|[/／](?=\d{1,2}(?:的|以上|左右))/uy,
    text,
    first.end,
  );
  if (sign === null) return null;
  const second = readNumeral(text, first.end + sign[0].length);
  if (second === null || first.low === 0 || second.low === 0) return null;
  // 18:30 is a time of day.
  const clock = /[:：]/u.test(sign[0]) && !saysRatio(text, at);
  if (clock && second.end - second.start === 2 && first.low < 24) return null;
  const value = sign[0] === "分之" ? second.low / first.low : first.low / second.low;
  return { low: value, high: value, more: false, end: second.end };
}
