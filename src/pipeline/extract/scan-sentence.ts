import { readNumeral } from "../../chinese/numerals.ts";
import { FROZEN_WORDS } from "../lexicon/frozen.ts";
import { HEDGES_BEFORE } from "../lexicon/hedges.ts";
import { readDate } from "./find-date.ts";
import { frozenAt, readName } from "./find-name.ts";
import { readQuantity } from "./find-quantity.ts";
import { matchAt, name, type Found } from "./found.ts";

/** 一是, 二、, （三）, 第一，: the head of an enumeration counts nothing. */
const ENUMERATION =
  /[一二三四五六七八九十]{1,3}(?:是|、|．|\.)|[（(][一二三四五六七八九十]{1,3}[）)]|其[一二三四五六七八九]/uy;
const ARABIC_ENUMERATION = /[（(]?\d{1,2}(?:[）)]|[、．](?!\d)|\.(?!\d))/uy;
/** Words before digits that name and don't count: 邮编527200. */
const LABELLED = /(?:邮编|邮政编码|电话|传真|热线|步骤|编号|案号|备|QQ|ICP)[：:号]?$/u;
const OPENS = /[，。；：、！？\s“（]/u;

// Most characters begin no number, no name and no frozen word: a scan passes them at once.
const BEGINNINGS: ReadonlySet<string> = new Set([
  ..."0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿数几半",
  ...'壹贰叁肆伍陆柒捌玖拾佰仟第其民近过今未上下晚 “「『"《〔［[（(*＊×█■□�',
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  ...HEDGES_BEFORE.map(({ word }) => word.charAt(0)),
  ...Array.from(FROZEN_WORDS, (word) => word.charAt(0)),
]);

/**
 * What the numerals of a sentence are, in reading order and without overlap.
 * Every Arabic digit lies in exactly one of them; a numeral that nothing
 * explains is a quantity of things without a name.
 */
export function scanSentence(text: string, published: string | null): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < text.length) {
    if (!BEGINNINGS.has(text.charAt(at))) {
      at += 1;
      continue;
    }
    const skipped = skip(text, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const next = readAt(text, at, published);
    if (next !== null) found.push(next);
    at = next?.end ?? at + 1;
  }
  return found;
}

/** How many characters from an offset hold no number that counts. */
function skip(text: string, at: number): number {
  const opens = at === 0 || OPENS.test(text.charAt(at - 1));
  const head = opens ? matchAt(ENUMERATION, text, at) : null;
  return head === null ? frozenAt(text, at) : head[0].length;
}

function readAt(text: string, at: number, published: string | null): Found | null {
  const item = at === 0 ? matchAt(ARABIC_ENUMERATION, text, at) : null;
  if (item !== null) return name(at, at + item[0].length - (/[、.．]$/u.test(item[0]) ? 1 : 0));
  return (
    readDate(text, at, published) ??
    readName(text, at) ??
    readQuantity(text, at) ??
    readBare(text, at)
  );
}

/**
 * Digits that nothing explains: counted where they have a magnitude (6亿多) or
 * stand alone at the end of a clause, else part of a name.
 */
function readBare(text: string, at: number): Found | null {
  const numeral = readNumeral(text, at);
  if (numeral?.writing !== "arabic") return null;
  const { start, end, low, high, more } = numeral;
  const digitsAlone = /^[\d.,０-９]+$/u.test(text.slice(start, end));
  const closes = end >= text.length || /[，。；、！？）]/u.test(text.charAt(end));
  if (LABELLED.test(text.slice(Math.max(0, start - 6), start)) || (digitsAlone && !closes)) {
    return name(start, end);
  }
  const qualifier = more ? "more-than" : "exact";
  return { kind: "quantity", start, end, low, high, unit: "item", qualifier, per: null };
}
