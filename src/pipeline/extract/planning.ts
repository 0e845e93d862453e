import type { ParagraphText } from "../document.ts";
import { PLAN_HEADING } from "../lexicon/role-words.ts";

// 一、 stands over （一）, which stands over 1.
const LEVELS: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}[、．.])/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[、．.]/u,
  /^[（(]\d{1,2}[）)]/u,
];

/** A heading without a number stands over all that follows it. */
const levelOf = (heading: string): number =>
  Math.max(
    0,
    LEVELS.findIndex((level) => level.test(heading)),
  );

/**
 * For each paragraph whether a heading over it speaks of what is planned. A
 * heading of a lower level is under the last of a higher one; the title
 * stands over all.
 */
export function planningParts(paragraphs: readonly ParagraphText[]): boolean[] {
  const title = paragraphs.find(({ kind }) => kind === "title")?.sentences[0]?.hans ?? "";
  const isPlan = /(?:计划|安排|规划|打算|要点|方案)$/u.test(title);
  let heading = "";
  let open: { readonly level: number; readonly isPlanning: boolean }[] = [];
  return paragraphs.map((paragraph) => {
    const words = paragraph.heading?.hans ?? heading;
    if (words !== heading) {
      heading = words;
      const level = levelOf(words);
      open = open.filter((outer) => outer.level < level);
      const isPlanning = PLAN_HEADING.test(words) || (open.at(-1)?.isPlanning ?? false);
      open.push({ level, isPlanning });
    }
    return open.at(-1)?.isPlanning ?? isPlan;
  });
}
