import { CHANGE_LINKS, DECLINE_WORDS, GROWTH_WORDS, NO_CHANGE } from "../lexicon/role-words.ts";
import { oneOf } from "../../text/characters.ts";
import type { Quantity } from "./found.ts";
import { wordEnds } from "./word-tree.ts";

export type Change = "growth" | "decline" | null;

const growthEnds = wordEnds(GROWTH_WORDS);
const declineEnds = wordEnds(DECLINE_WORDS);
const linkEnds = wordEnds(CHANGE_LINKS);
const neitherEnds = wordEnds(NO_CHANGE);

/**
 * Growth or decline, where the words right before a quantity say so, or where
 * it goes on from one that has changed: 分别增长12.3%和15.1%.
 */
export function readChange(
  text: string,
  { start, low, unit, grew }: Quantity,
  before: { readonly end: number; readonly unit: string | null; readonly change: Change } | null,
): Change {
  if (grew) return "growth";
  if (low < 0) return null;
  const compared = endsComparison(text, start - 1) ? readComparison(text, start, unit) : null;
  if (compared !== null) return compared;
  for (let end = start - datedLength(text, start); ;) {
    if (neitherEnds(text, end) > 0) break;
    if (growthEnds(text, end) > 0) return "growth";
    if (declineEnds(text, end) > 0) return "decline";
    const link = linkEnds(text, end);
    if (link === 0) break;
    end -= link;
  }
  if (before === null || before.change === null || before.unit !== unit) return null;
  return /^(?:、|和|与|及|以及)$/u.test(text.slice(before.end, start)) ? before.change : null;
}

const endsComparison = oneOf("多少了出速为达到约");

/** 比上年多26人, 年均增速超过两成. */
function readComparison(text: string, at: number, unit: string): Change {
  const ahead = text.slice(Math.max(0, at - 24), at);
  const [, compared, alone] = COMPARED.exec(ahead) ?? [];
  const more = compared ?? alone;
  if (more !== undefined) return more === "多" ? "growth" : "decline";
  return unit === "%" && SPEED.test(ahead) ? "growth" : null;
}

const COMPARED =
  /[比较](?:上年|去年|前年|往年|年初|上季|同期|上届|上月|年度任务|任务|计划|目标|预期)(?:[^，。；]{0,8}[^不\s])?(多|少)[了出]?$|，[^，。；]{1,6}(?<![最至不])(少)了?$/u;
const SPEED = /(?:年均|平均|同比)增速(?:为|达|达到|约)?$/u;

const endsYear = oneOf("年底末的");

/** How long a year is that stands between the verb and its number: 增长到2022年的87.6万元. */
const datedLength = (text: string, at: number): number =>
  !endsYear(text, at - 1)
    ? 0
    : (/20\d\d年[底末]?的?$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
