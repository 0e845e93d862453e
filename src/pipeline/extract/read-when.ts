import type { When } from "../../model/figure.ts";
import { indexFrom } from "./in-order.ts";

const TIMES =
  /((?:19|20)\d{2})年(?:度)?(以来|上半年|下半年)?|今年以来|今年(?:上半年)?|去年|上年|本年度|近年来|近(?:半年|[一二三两\d]{1,2}年)来?|近期|目前|截至目前|现已|上半年|下半年|本月|活动期间/gu;

// Farther back an expression of time is no longer this figure's.
const FURTHEST = 400;

export const UNSTATED: When = { text: null, from: null, to: null, basis: "unstated" };

/** An expression of time, and where it begins. */
export interface TimeAt {
  readonly start: number;
  readonly when: When;
}

/**
 * The expressions of time of a sentence. What points to the present is
 * resolved only by the document's own date of publication.
 */
export const findTimes = (text: string, published: string | null): TimeAt[] =>
  Array.from(text.matchAll(TIMES), ({ 0: whole, 1: year, 2: part, index }) => ({
    start: index,
    when:
      year === undefined ? readDeictic(whole, published) : readStated(whole, year, part, published),
  }));

/** The time of a figure: the nearest expression of time before it in its sentence. */
export function readWhen(times: readonly TimeAt[], at: number): When {
  const nearest = times[indexFrom(times, at) - 1];
  return nearest !== undefined && at - nearest.start <= FURTHEST ? nearest.when : UNSTATED;
}

function readStated(
  text: string,
  year: string,
  part: string | undefined,
  published: string | null,
): When {
  const bounds = {
    以来: { from: `${year}-01-01`, to: published },
    上半年: { from: `${year}-01-01`, to: `${year}-06-30` },
    下半年: { from: `${year}-07-01`, to: `${year}-12-31` },
  };
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  const known = Object.entries(bounds).find(([word]) => word === part)?.[1] ?? whole;
  return { text, ...known, basis: "stated" };
}

function readDeictic(text: string, published: string | null): When {
  const sinceNewYear = /^今年(?:以来)?$/u.test(text) && published?.length === 10;
  const from = sinceNewYear ? `${published.slice(0, 4)}-01-01` : null;
  return { text, from, to: sinceNewYear ? published : null, basis: "deictic" };
}
