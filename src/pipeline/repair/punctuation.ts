import { codeLines } from "./code-lines.ts";
import { repairStage, type Repair } from "./kinds.ts";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
  ".": "。",
};

// A full stop stands behind Chinese and before it or the end of a line; 一. and 1. number a line.
const HALF_WIDTH_MARK =
  /[,:;!?]|(?<=[\p{Script=Han}”’）】》%])(?<!(?:^|\n)[^\S\n]*[（(]?[一二三四五六七八九十]{1,3})\.(?=[^\S\n]*(?:$|[\n\p{Script=Han}“”‘’「」『』《（）【]))/gu;

// Chinese on its own account; and marks that Chinese shares with other scripts.
const CHINESE = /[\p{Script=Han}\u3001-\u301f\uff01-\uff60]/u;
const SHARED = /[“”‘’…—·□]/u;

/**
 * Writes half-width marks between Chinese in full width. Decimals, times,
 * ratios, addresses and Latin keep theirs: 1,500, 10:50, http://.
 */
export const widenMarks = repairStage((text) => {
  const isCode = codeLines(text);
  return Array.from(text.matchAll(HALF_WIDTH_MARK)).flatMap(({ 0: mark, index }): Repair[] =>
    isChinese(text, index, index + 1) && !isCode(index)
      ? [{ start: index, end: index + 1, insert: FULL_WIDTH[mark] ?? mark, kind: "punctuation" }]
      : [],
  );
});

function isChinese(text: string, start: number, end: number): boolean {
  const before = nearest(text, start - 1, -1);
  const after = nearest(text, end, 1);
  if (CHINESE.test(before) || CHINESE.test(after)) return !isInsideCode(text, start, end);
  return SHARED.test(before) && SHARED.test(after);
}

const SKIPPED = /[^\S\n\t]|[,:;!?]/u;
const REACH = 16;

// The next character that is neither a space nor a mark of the same run: 好!?”
function nearest(text: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let steps = 0; steps < REACH && SKIPPED.test(text.charAt(at)); steps += 1) at += step;
  const unit = text.charAt(at);
  if (step === -1 && /[\udc00-\udfff]/u.test(unit)) return text.slice(at - 1, at + 1);
  return step === 1 ? String.fromCodePoint(text.codePointAt(at) ?? 0) : unit;
}

// http://…, a:b=c: no space, and Latin or code right on the other side of the mark.
const isInsideCode = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === "/" && text.charAt(start) === ":";
