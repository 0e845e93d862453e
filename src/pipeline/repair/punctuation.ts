import { isHanUnit } from "../../chinese/han.ts";
import { isSpace } from "../../text/characters.ts";
import { codeLines } from "./code-lines.ts";
import { repairStage, type Repair } from "./kinds.ts";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
  ".": "。",
  // Forms of Taiwanese systems that are small but no narrower.
  "﹐": "，",
  "﹑": "、",
  "﹔": "；",
  "﹕": "：",
  "﹖": "？",
  "﹗": "！",
};

const HALF_WIDTH_MARK = /[,:;!?.﹐﹑﹔-﹗]/gu;
const SMALL_MARK = /[﹐﹑﹔-﹗]/u;
// A full stop stands behind Chinese and before it or the end of a line; 一. and 1. number a line.
const FULL_STOP =
  /(?<=[\p{Script=Han}”’）】》%])(?<!(?:^|\n)[^\S\n]*[（(]?[一二三四五六七八九十]{1,3})\.(?=[^\S\n]*(?:$|[\n\p{Script=Han}“”‘’「」『』《（）【]))/uy;

// Marks that Chinese shares with other scripts.
const SHARED = new Set("“”‘’…—·□");

const SKIPPED = new Set(Array.from(",:;!?", (mark) => mark.charCodeAt(0)));
const LINE_BREAK = 0x0a;
const TAB = 0x09;

/**
 * Writes half-width marks between Chinese in full width. Decimals, times,
 * ratios, addresses and Latin keep theirs: 1,500, 10:50, http://.
 */
export const widenMarks = repairStage((text) => {
  const isCode = codeLines(text);
  const repairs: Repair[] = [];
  for (const { 0: mark, index } of text.matchAll(HALF_WIDTH_MARK)) {
    const isOurs =
      SMALL_MARK.test(mark) ||
      (mark === "." ? isFullStop(text, index) : isChinese(text, index, index + 1)) ||
      endsLine(text, index);
    if (!isOurs || isCode(index)) continue;
    const insert = FULL_WIDTH[mark] ?? mark;
    repairs.push({ start: index, end: index + 1, insert, kind: "punctuation" });
  }
  return repairs;
});

const NEAR = /\p{Script=Han}[^\n]*$/u;

// Behind 98.5% or a closing mark the words before it tell the language.
function isFullStop(text: string, at: number): boolean {
  FULL_STOP.lastIndex = at;
  return FULL_STOP.test(text) && NEAR.test(text.slice(Math.max(0, at - REACH), at));
}

// What counts at the end of a line leaves the mark to its sentence: 增长6.5%;
const COUNTED_END = /[\d%％‰℃㎡][,:;!?.][^\S\n]*(?:$|\n)/uy;

function endsLine(text: string, at: number): boolean {
  COUNTED_END.lastIndex = at - 1;
  return COUNTED_END.test(text) && NEAR.test(text.slice(Math.max(0, at - REACH), at));
}

function isChinese(text: string, start: number, end: number): boolean {
  // A question is not answered at once by a number; a lost space stands as a mark of it: 现有?28个村.
  if (text.charAt(start) === "?" && /^\?{0,8}\d/u.test(text.slice(end, end + REACH))) return false;
  const before = nearest(text, start - 1, -1);
  const after = nearest(text, end, 1);
  if (isChineseAt(text, before) || isChineseAt(text, after)) return !isInsideCode(text, start, end);
  return SHARED.has(text.charAt(before)) && SHARED.has(text.charAt(after));
}

const REACH = 16;

/** Where the next character stands that is neither a space nor a mark of the same run: 好!?” */
function nearest(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let steps = 0; steps < REACH && isSkipped(text, at); steps += 1) at += step;
  return step === -1 && isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at;
}

function isSkipped(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return SKIPPED.has(unit) || (isSpace(text, at) && unit !== LINE_BREAK && unit !== TAB);
}

// Chinese on its own account: its characters and marks.
function isChineseAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return /^\p{Script=Han}/u.test(text.slice(at, at + 2));
  return (
    isHanUnit(unit) || (unit >= 0x3001 && unit <= 0x301f) || (unit >= 0xff01 && unit <= 0xff60)
  );
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

// http://…, a:b=c: no space, and Latin or code right on the other side of the mark.
const isInsideCode = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === "/" && text.charAt(start) === ":";
