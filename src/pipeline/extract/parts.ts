import { oneOf } from "../../text/characters.ts";
import type { ParagraphText } from "../document.ts";
import {
  PLAN_HEADING,
  PROFILE_HEADING,
  TOLD_HEADING,
  WANTING_HEADING,
} from "../lexicon/role-words.ts";

/** What a part of a report speaks of, as the heading over it says; null where that says nothing. */
export type Part = "plan" | "wanting" | "profile" | null;

// 一、 stands over （一）, which stands over 1.
const LEVELS: readonly RegExp[] = [
  /^(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}[、．.])/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[、．.](?!\d)/u,
  /^[（(]\d{1,2}[）)]/u,
];
const opensLevel = oneOf("第一二三四五六七八九十（(0123456789");

/** How deep a numbered heading stands; -1 for one without a number. */
const levelOf = (words: string): number =>
  opensLevel(words, 0) ? LEVELS.findIndex((level) => level.test(words)) : -1;

const PLAN_TITLE = /(?:计划|安排|规划|打算|要点|方案)$/u;

/** What a heading says of its part; undefined where it leaves that to the heading over it. */
function partOf(heading: string): Part | undefined {
  if (TOLD_HEADING.test(heading)) return null;
  if (WANTING_HEADING.test(heading)) return "wanting";
  if (PLAN_HEADING.test(heading)) return "plan";
  return PROFILE_HEADING.test(heading) ? "profile" : undefined;
}

interface Open {
  readonly level: number;
  readonly part: Part;
}

/** The headings that are open behind one: those that stand over it, and itself. */
function openBehind(
  open: readonly Open[],
  heading: string,
  level: number,
  whole: Part,
): readonly Open[] {
  const over = open.filter((outer) => outer.level < level);
  const own = partOf(heading);
  const part = own === undefined ? (over.at(-1)?.part ?? whole) : own;
  return [...over, { level, part }];
}

const LONGEST_RUN_IN = 24;

/** The numbered words that a paragraph begins with, where they are short enough to head it. */
function runInHead({ kind, sentences }: ParagraphText): string {
  const words = kind === "body" ? (sentences[0]?.hans ?? "") : "";
  const end = opensLevel(words, 0) ? words.slice(0, LONGEST_RUN_IN).search(/[。：；]/u) : -1;
  return end < 0 ? "" : words.slice(0, end);
}

// Between the level of the heading that it is under and the next lower one.
const HALF = 0.5;
const LONGEST_LEAD = 60;
const LEADS =
  /(?:(?:目标|今后|明年|来年|新的一年|下一步|下一阶段|20\d\d年)[^。；]*(?:抓好|做好|重点|着力|实施|推进|完成|办好)[^。；]*|(?:抓好|做好|推进|实施|办好)以下[^，。；了]{0,12})：$/u;
const LEADS_BACK = /年来|以来|去年|过去|上半年|做了|完成了/u;

/** 围绕上述目标，重点抓好以下工作：what the paragraphs behind go on with is planned. */
function leadsToPlans({ kind, sentences }: ParagraphText): boolean {
  const words = kind === "body" ? (sentences.at(-1)?.hans ?? "") : "";
  const isLead = words.endsWith("：") && words.length <= LONGEST_LEAD;
  return isLead && LEADS.test(words) && !LEADS_BACK.test(words);
}

/**
 * For each paragraph of what its part of the report speaks. A heading of a
 * lower level is under the last of a higher one, one without a number stands
 * over all that follows it, and the title over everything.
 */
export function readParts(paragraphs: readonly ParagraphText[]): Part[] {
  const title = paragraphs.find(({ kind }) => kind === "title")?.sentences[0]?.hans ?? "";
  const whole = PLAN_TITLE.test(title) && !TOLD_HEADING.test(title) ? "plan" : null;
  let heading = "";
  let open: readonly Open[] = [];
  return paragraphs.map((paragraph) => {
    const words = paragraph.heading?.hans ?? heading;
    if (words !== heading) {
      heading = words;
      open = openBehind(open, words, Math.max(0, levelOf(words)), whole);
    }
    const head = runInHead(paragraph);
    const level = levelOf(head);
    if (level >= 0) open = openBehind(open, head, level, whole);
    if (leadsToPlans(paragraph))
      open = [...open, { level: (open.at(-1)?.level ?? -1) + HALF, part: "plan" }];
    return open.length === 0 ? whole : (open.at(-1)?.part ?? null);
  });
}
