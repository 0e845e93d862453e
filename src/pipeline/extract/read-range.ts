import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import { oneOf } from "../../text/characters.ts";
import { matchAt } from "./found.ts";
import { readUnit, type ReadUnit } from "./read-unit.ts";

const DASH = /[—–\-~～〜至到−―﹣－]{1,2}/uy;
const joinsNumbers = oneOf("—–-~～〜至到−―﹣－、");

/** 3—5万元, 20至30人: the magnitude of the second number holds for the first where that has none. */
export function readRange(text: string, first: Numeral): Numeral {
  if (!joinsNumbers(text, first.end)) return first;
  const dash = matchAt(DASH, text, first.end) ?? matchAt(CHINESE_PAIR, text, first.end);
  if (dash === null) return first;
  const second = readNumeral(text, first.end + dash[0].length);
  if (second === null || second.writing !== first.writing || second.high < first.low) return first;
  if (dash[0] === "、" && (first.high >= 10 || second.high % (first.high + 1) !== 0)) return first;
  const isBare =
    first.writing === "arabic"
      ? BARE_DIGITS.test(text.slice(first.start, first.end))
      : first.high < 10;
  const low = isBare ? first.low * magnitudeOf(text, second) : first.low;
  return low > second.high ? first : { ...second, start: first.start, low };
}

const BARE_DIGITS = /^[0-9０-９.．,，]+$/u;

// 三、四千名; but 第二、三产业 and 一、二组 are lists.
const CHINESE_PAIR =
  /(?<=(?<![第一二三四五六七八九十])[三四五六七八])、(?=[四五六七八九](?:[十百千万]|个|名|户|人|家|次))/uy;

/** What 1 of the digits of a number is worth: 10,000 in 5万. */
function magnitudeOf(text: string, numeral: Numeral): number {
  const written = writtenValue(text, numeral);
  return written === 0 ? 1 : numeral.low / written;
}

const isOneToNine = oneOf("一二两三四五六七八九");
const isOfDigits = oneOf("0123456789０１２３４５６７８９.．,， ");

/** The digits of a number without its magnitude: 5 of 5万, 7 of 七百. */
export function writtenValue(text: string, { start, end, low, writing }: Numeral): number {
  if (writing === "chinese") {
    return isOneToNine(text, start) ? (readNumeral(text.charAt(start), 0)?.low ?? low) : low;
  }
  let stop = start;
  while (stop < end && isOfDigits(text, stop)) stop += 1;
  return stop === end ? low : (readNumeral(text.slice(start, stop), 0)?.low ?? low);
}

/** A quantity up to the end of its unit. */
interface Widened {
  readonly low: number;
  readonly high: number;
  readonly more: boolean;
  readonly end: number;
}

/** 100元至120元: the second bound of a range whose first has its own unit. */
export function widen(text: string, range: Numeral, unit: ReadUnit): Widened {
  const single = { low: range.low, high: range.high, more: range.more, end: unit.end };
  if (unit.end === range.end || range.low !== range.high) return single;
  const dash = joinsNumbers(text, unit.end) ? matchAt(DASH, text, unit.end) : null;
  const second = dash === null ? null : readNumeral(text, unit.end + dash[0].length);
  if (second === null || second.writing !== range.writing || second.low <= range.low) return single;
  const other = readUnit(text, second.end, second);
  if (other === null || other.unit !== unit.unit || other.end === second.end) return single;
  return { low: range.low, high: second.high, more: second.more, end: other.end };
}
