import { repairStage, type Repair } from "./kinds.ts";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "!": "！",
  "?": "？",
};

const HALF_WIDTH_MARK = /[,:;!?]/gu;

// Chinese on its own account; and marks that Chinese shares with other scripts.
const CHINESE = /[\p{Script=Han}\u3001-\u301f\uff01-\uff60]/u;
const SHARED = /[“”‘’…—·□]/u;

/**
 * Writes half-width marks between Chinese in full width. Decimals, times,
 * ratios, addresses and Latin keep theirs: 1,500, 10:50, http://.
 */
export const widenMarks = repairStage((text) => {
  const marks = Array.from(text.matchAll(HALF_WIDTH_MARK)).flatMap(
    ({ 0: mark, index }): Repair[] =>
      isChinese(text, index, index + 1)
        ? [{ start: index, end: index + 1, insert: FULL_WIDTH[mark] ?? mark, kind: "punctuation" }]
        : [],
  );
  return [...marks, ...findBrackets(text)].sort((a, b) => a.start - b.start);
});

function isChinese(text: string, start: number, end: number): boolean {
  const before = nearest(text, start - 1, -1);
  const after = nearest(text, end, 1);
  if (CHINESE.test(before) || CHINESE.test(after)) return !isInsideCode(text, start, end);
  return SHARED.test(before) && SHARED.test(after);
}

// The next character that is no space and no further half-width mark of the same kind of run: 好,”
function nearest(text: string, from: number, step: 1 | -1): string {
  let at = from;
  for (let steps = 0; steps < 3 && /[ \u00a0!?]/u.test(text.charAt(at)); steps += 1) at += step;
  const unit = text.charAt(at);
  if (step === -1 && /[\udc00-\udfff]/u.test(unit)) return text.slice(at - 1, at + 1);
  return step === 1 ? String.fromCodePoint(text.codePointAt(at) ?? 0) : unit;
}

// http://…, a:b=c: no space, and Latin or code right on the other side of the mark.
const isInsideCode = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === "/" && text.charAt(start) === ":";

const LONGEST_ASIDE = 200;

/** Brackets that hold Chinese: 村(社區) → 村（社區）; (PPT) and f(x) stay. */
function findBrackets(text: string): Repair[] {
  const open: number[] = [];
  const repairs: Repair[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()\n]/gu)) {
    if (mark === "\n") open.length = 0;
    if (mark === "(") open.push(index);
    if (mark !== ")") continue;
    const start = open.pop();
    if (start === undefined || index - start > LONGEST_ASIDE) continue;
    if (!/\p{Script=Han}/u.test(text.slice(start + 1, index))) continue;
    repairs.push({ start, end: start + 1, insert: "（", kind: "punctuation" });
    repairs.push({ start: index, end: index + 1, insert: "）", kind: "punctuation" });
  }
  return repairs;
}
