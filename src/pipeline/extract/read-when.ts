import type { When } from "../../model/figure.ts";
import { Places } from "./places.ts";

const TIMES =
  /((?:19|20)\d{2})年(?:度)?(以来|上半年|下半年)?|今年以来|今年(?:上半年)?|去年|上年|本年度|近年来|近(?:半年|[一二三两\d]{1,2}年)来?|近期|目前|截至目前|现已|上半年|下半年|本月|活动期间/gu;

// Farther back an expression of time is no longer this figure's.
const FURTHEST = 400;

export const UNSTATED: When = { text: null, from: null, to: null, basis: "unstated" };

const times = new Places<When>();

/**
 * The expressions of time of a sentence. What points to the present is
 * resolved only by the document's own date of publication. They hold until the
 * next sentence is read.
 */
export function findTimes(text: string, published: string | null): Places<When> {
  times.clear();
  TIMES.lastIndex = 0;
  for (let found = TIMES.exec(text); found !== null; found = TIMES.exec(text)) {
    const { 0: whole, 1: year, 2: part, index } = found;
    const when =
      year === undefined ? readDeictic(whole, published) : readStated(whole, year, part, published);
    times.add(index, index + whole.length, when);
  }
  return times;
}

/** The time of a figure: the nearest expression of time before it in its sentence. */
export function readWhen(found: Places<When>, at: number): When {
  const nearest = found.firstFrom(at) - 1;
  const when = nearest < 0 ? undefined : found.entries[nearest];
  return when !== undefined && at - (found.starts[nearest] ?? 0) <= FURTHEST ? when : UNSTATED;
}

function readStated(
  text: string,
  year: string,
  part: string | undefined,
  published: string | null,
): When {
  const from = part === "下半年" ? `${year}-07-01` : `${year}-01-01`;
  const end = part === "上半年" ? `${year}-06-30` : `${year}-12-31`;
  return { text, from, to: part === "以来" ? published : end, basis: "stated" };
}

function readDeictic(text: string, published: string | null): When {
  const sinceNewYear = /^今年(?:以来)?$/u.test(text) && published?.length === 10;
  const from = sinceNewYear ? `${published.slice(0, 4)}-01-01` : null;
  return { text, from, to: sinceNewYear ? published : null, basis: "deictic" };
}
