import { oneOf } from "../../text/characters.ts";
import { repairStage, type Repair } from "./kinds.ts";

const QUOTED = /“([^“”\n]{2,20})”/gu;

/**
 * Restores a quotation mark that was lost where its place is certain: the same
 * words stand in whole quotation marks elsewhere in the text. 圍繞黨建+”推動
 * becomes 圍繞“黨建+”推動 because of 匯聚“黨建+”合力. Else it is left.
 */
export const restoreQuotes = repairStage((text) => {
  const unpaired = findUnpaired(text);
  if (unpaired.length === 0) return [];
  const quoted = new Set(Array.from(text.matchAll(QUOTED), ([, words = ""]) => words));
  return unpaired.flatMap(({ mark, at }): Repair[] => {
    const place =
      mark === "”" ? placeOfOpening(text, at, quoted) : placeOfClosing(text, at, quoted);
    if (place === null) return [];
    const insert = mark === "”" ? "“" : "”";
    return [{ start: place, end: place, insert, kind: "punctuation" }];
  });
});

/** A quotation mark, and where it stands. */
export interface Mark {
  readonly mark: string;
  readonly at: number;
}

const MARKS = /[“”\n]/gu;
const isOpening = oneOf("“");
const isClosing = oneOf("”");
const NOWHERE = -1;

/** The quotation marks of each line that have no other half. */
export function findUnpaired(text: string): Mark[] {
  const unpaired: Mark[] = [];
  let open = NOWHERE;
  MARKS.lastIndex = 0;
  // Most marks are in pairs: nothing is made for what is only passed.
  while (MARKS.test(text)) {
    const at = MARKS.lastIndex - 1;
    const closes = isClosing(text, at);
    if (open !== NOWHERE && !closes) unpaired.push({ mark: "“", at: open });
    if (open === NOWHERE && closes) unpaired.push({ mark: "”", at });
    open = isOpening(text, at) ? at : NOWHERE;
  }
  if (open !== NOWHERE) unpaired.push({ mark: "“", at: open });
  return unpaired;
}

const LONGEST = 20;
const SHORTEST = 2;

function placeOfOpening(text: string, at: number, quoted: ReadonlySet<string>): number | null {
  for (let length = Math.min(LONGEST, at); length >= SHORTEST; length -= 1) {
    if (quoted.has(text.slice(at - length, at))) return at - length;
  }
  return null;
}

function placeOfClosing(text: string, at: number, quoted: ReadonlySet<string>): number | null {
  const room = text.length - at - 1;
  for (let length = Math.min(LONGEST, room); length >= SHORTEST; length -= 1) {
    if (quoted.has(text.slice(at + 1, at + 1 + length))) return at + 1 + length;
  }
  return null;
}
