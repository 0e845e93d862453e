import { toHans } from "../../chinese/to-hans.ts";
import { segment } from "../../chinese/segment.ts";
import { isSpace } from "../../text/characters.ts";
import { codeLines } from "./code-lines.ts";
import { repairStage, type Repair } from "./kinds.ts";
import { spacedLines, type Setting } from "./spaced-lines.ts";

// Zero-width characters, soft hyphens and marks of byte order inside a text.
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]+/gu;
const GAP = /[^\S\n\t]+/gu;
const NO_SPACE_BEFORE = /^[，。、；：！？）》】”’」』]/u;
const NO_SPACE_AFTER = /[，、；：（《【“‘「『]$/u;
const DIGIT = /^[\d.%]$/u;
const HAN = /^\p{Script=Han}$/u;

// Of old systems, of other programs, and between the pages of a print.
const OTHER_BREAK = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/gu;

/** Writes every break of a line as all others are. */
export const unifyBreaks = repairStage((text) =>
  Array.from(text.matchAll(OTHER_BREAK), ({ index }) => ({
    start: index,
    end: index + 1,
    insert: "\n",
    kind: "whitespace",
  })),
);

/** Removes characters that take no room, which would part words and marks unseen. */
export const removeInvisible = repairStage((text) =>
  Array.from(text.matchAll(INVISIBLE), ({ 0: found, index }) =>
    remove(index, index + found.length),
  ),
);

/**
 * Removes stray spaces inside a line: before and after marks, no-break spaces
 * that part no phrases, and spaces that cut a word in two. A space between phrases
 * stays: 關愛老人 情暖夕陽.
 */
export const removeSpaces = repairStage((text) => {
  const isCode = codeLines(text);
  const settingAt = spacedLines(text);
  return Array.from(text.matchAll(GAP)).flatMap(({ 0: gap, index }) => {
    const end = index + gap.length;
    return isInside(text, index, end) && !isCode(index)
      ? repairGap(text, index, end, settingAt(index))
      : [];
  });
});

/** Whether a gap parts what stands on one line: none at its ends, or beside a tab. */
const isInside = (text: string, start: number, end: number): boolean =>
  start > 0 && end < text.length && !isSpace(text, start - 1) && !isSpace(text, end);

const remove = (start: number, end: number): Repair => ({
  start,
  end,
  insert: "",
  kind: "whitespace",
});

function repairGap(text: string, start: number, end: number, setting: Setting): Repair[] {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const gap = text.slice(start, end);
  const isMarked =
    NO_SPACE_AFTER.test(before) || NO_SPACE_BEFORE.test(after) || cutsDecimal(text, start, end);
  const isDigits = setting === "characters" && DIGIT.test(before) && DIGIT.test(after);
  const isHard = gap.includes("\u00a0") && !(HAN.test(before) && HAN.test(after));
  const isSet = setting !== null && (HAN.test(before) || HAN.test(after) || isDigits);
  if (isMarked || isHard || isSet || cutsWord(text, start, end)) return [remove(start, end)];
  const single = gap.includes("\u3000") ? "\u3000" : " ";
  return gap === single ? [] : [{ start, end, insert: single, kind: "whitespace" }];
}

/** Whether a gap parts the point of a number from its digits: 2. 3亿元. A list is numbered at the start of its line. */
const cutsDecimal = (text: string, start: number, end: number): boolean =>
  (/\p{Script=Han}\d{1,6}\.$/u.test(text.slice(Math.max(0, start - LONGEST), start)) &&
    /^\d/u.test(text.slice(end, end + 1))) ||
  (/\p{Script=Han}\d{1,6}$/u.test(text.slice(Math.max(0, start - LONGEST), start)) &&
    /^\.\d/u.test(text.slice(end, end + 2)));

const LONGEST = 8;
const REACH = 6;

// A name or another short item of a row.
const ITEM = 4;

/** Whether the characters on both sides are one word: 振 兴. What stands in a row is none: 孙八 周九 吴十. */
function cutsWord(text: string, start: number, end: number): boolean {
  if (!HAN.test(text.charAt(start - 1)) || !HAN.test(text.charAt(end))) return false;
  const left =
    /\p{Script=Han}{1,6}$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const right = /^\p{Script=Han}{1,6}/u.exec(text.slice(end, end + REACH))?.[0] ?? "";
  const areItems = [left, right].every(({ length }) => length > 1 && length <= ITEM);
  const isRow = isGap(text, start - left.length - 1) || isGap(text, end + right.length);
  if (areItems && isRow) return false;
  const words = segment(toHans(left + right).text);
  return words.some((word) => word.start < left.length && left.length < word.end);
}

const isGap = (text: string, at: number): boolean => isSpace(text, at) && text.charAt(at) !== "\n";
