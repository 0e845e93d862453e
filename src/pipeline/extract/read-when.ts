import type { When } from "../../model/figure.ts";
import { matchAt } from "./found.ts";

const STATED = /((?:19|20)\d{2})年(?:度)?(以来|上半年|下半年)?/uy;
const DEICTIC =
  /今年以来|今年(?:上半年)?|去年|上年|本年度|近年来|近(?:半年|[一二三两\d]{1,2}年)来?|近期|目前|截至目前|现已|上半年|下半年|本月|活动期间/uy;

// Farther back an expression of time is no longer this figure's.
const FURTHEST = 400;

const UNSTATED: When = { text: null, from: null, to: null, basis: "unstated" };

/**
 * The time of a figure: the nearest expression of time before it in its
 * sentence. What points to the present is resolved only by the document's own
 * date of publication.
 */
export function readWhen(text: string, at: number, published: string | null): When {
  let when = UNSTATED;
  for (let offset = Math.max(0, at - FURTHEST); offset < at; offset += 1) {
    const stated = matchAt(STATED, text, offset);
    const deictic = stated === null ? matchAt(DEICTIC, text, offset) : null;
    if (stated !== null) when = readStated(stated, published);
    if (deictic !== null) when = readDeictic(deictic[0], published);
    offset += Math.max(0, (stated ?? deictic)?.[0].length ?? 1) - 1;
  }
  return when;
}

function readStated([text, year = "", part]: RegExpExecArray, published: string | null): When {
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
