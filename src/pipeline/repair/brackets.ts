import { codeLines } from "./code-lines.ts";
import { repairStage, type Repair } from "./kinds.ts";

const LONGEST_ASIDE = 200;

/**
 * Widens brackets that hold Chinese: 村(社區) becomes 村（社區）. (PPT) stays, and
 * so does what follows right on Latin, as in code: print(文).
 */
export const widenBrackets = repairStage((text) => {
  if (!text.includes("(")) return [];
  const open: number[] = [];
  const isCode = codeLines(text);
  const repairs: Repair[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()\n]/gu)) {
    if (mark === "\n") open.length = 0;
    if (mark === "(") open.push(index);
    if (mark !== ")" || isCode(index)) continue;
    const start = open.pop();
    if (start === undefined || index - start > LONGEST_ASIDE) continue;
    if (/[a-z_]/iu.test(text.charAt(start - 1))) continue;
    if (!/\p{Script=Han}/u.test(text.slice(start + 1, index))) continue;
    repairs.push({ start, end: start + 1, insert: "（", kind: "punctuation" });
    repairs.push({ start: index, end: index + 1, insert: "）", kind: "punctuation" });
  }
  return repairs.toSorted((a, b) => a.start - b.start);
});
