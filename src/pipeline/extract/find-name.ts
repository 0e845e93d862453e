import { readNumeral } from "../../chinese/numerals.ts";
import { ABSTRACT_HEADS, FROZEN_WORDS, LONGEST_FROZEN } from "../lexicon/frozen.ts";
import { UNIT_WORDS } from "../lexicon/units.ts";
import { matchAt, name, type NameNumeral } from "./found.ts";

// A quoted term is short and holds no clause; a longer quotation is read like any text.
const QUOTED = /[“「『"]([^“”「」『』"。；！？\n]{1,24})[”」』"]/uy;
const TITLE = /《([^《》\n]{1,60})》/uy;

// A quotation this short is one term as a whole: “两委”, “四议两公开”.
const TERM = 10;

/** G240, S214省道, PM2.5, COVID-19: letters and digits that name one thing. */
const CODE = /[A-Za-z]{1,8}-?\d+(?:[.-]\d+)*[A-Za-z]*/uy;
const DOCUMENT = /[〔［[（(]\d{4}[〕］\])）]\d+号|\d+号(?:文|线|楼|院|令)/uy;
const MASKED =
  /(?:\d{1,20}[*＊█■□�]{1,20}\d{0,20}|\d{1,20}[Xx×]{3,20}\d{0,20}|\d{0,20}[*＊×Xx█■□�]{2,20}[\d*＊×Xx█■□�]{0,20}(?=[\d百千万亿元余多个名人户亩次项件年月日公米平]))[百千万亿]{0,2}(?:元|亩|户|人|名|个|次)?/uy;
const LONG_NUMBER = /(?<!\d)(?:1\d{10}|0\d{2,3}-\d{7,8}|\d{12,})(?!\d)/uy;

const N = "[一二两三四五六七八九十百千]";
const CONGRESS =
  /(?:十[一二三四五六七八九]|二十[一二三]?)(?:大(?!队|道|类|量|力|型|批)|届(?:[一二三四五六七]中(?:、)?)*(?:全会)?)|[一二三四五六七]中全会/uy;
const ORDINAL = new RegExp(
  `第(?:\\d+|${N}+)(?:届|批|次|期|名|轮|个|条|章|季度|产业|书记|议题|位|课|村)?`,
  "uy",
);
const LADDER = new RegExp(
  `(?:${N}[^\\s\\p{P}一二两三四五六七八九十百千]{1,3}){1,5}${N}(?:\\p{Script=Han}{2}(?!\\p{Script=Han})|\\p{Script=Han})`,
  "uy",
);
const FIXED = new RegExp(
  `${N}(?:套班子|农(?!户)|委(?!员|托)|会一课|级|类|有力|务公开|新组织|支一扶|权分置|资企业|好学生|八大|年规划|年行动|五规划|模式)`,
  "uy",
);
const NUMBERED_ABSTRACT = new RegExp(
  `(?:\\d+|${N}+)(?:个|大|项|条)(?:${ABSTRACT_HEADS.join("|")})`,
  "uy",
);

/** Reads the numeral of a quotation, title or fixed term that begins at an offset; null where none does. */
export function readName(text: string, at: number): NameNumeral | null {
  return readQuoted(text, at) ?? readCode(text, at) ?? readFixed(text, at);
}

function readQuoted(text: string, at: number): NameNumeral | null {
  const quoted = matchAt(QUOTED, text, at) ?? matchAt(TITLE, text, at);
  const content = quoted?.[1];
  if (content === undefined) return null;
  const numerals = numeralsOf(content);
  const [first] = numerals;
  const last = numerals.at(-1);
  if (first === undefined || last === undefined) return null;
  const inner = at + 1;
  if (content.length <= TERM) return name(inner, inner + content.length);
  return name(inner + first.start, inner + last.end);
}

/** The numerals of a short term that are not frozen in its words. */
function numeralsOf(term: string) {
  const found = [];
  for (let at = 0; at < term.length;) {
    const frozen = frozenAt(term, at);
    const numeral = frozen === 0 ? readNumeral(term, at) : null;
    if (numeral !== null) found.push(numeral);
    at = numeral?.end ?? at + Math.max(1, frozen);
  }
  return found;
}

function readCode(text: string, at: number): NameNumeral | null {
  const masked = matchAt(MASKED, text, at);
  if (masked !== null) return name(at, at + masked[0].length, true);
  const code =
    matchAt(CODE, text, at) ?? matchAt(DOCUMENT, text, at) ?? matchAt(LONG_NUMBER, text, at);
  return code === null ? null : name(at, at + code[0].length);
}

function readFixed(text: string, at: number): NameNumeral | null {
  const found =
    matchAt(ORDINAL, text, at) ??
    matchAt(CONGRESS, text, at) ??
    matchAt(FIXED, text, at) ??
    matchAt(NUMBERED_ABSTRACT, text, at) ??
    matchLadder(text, at);
  return found === null ? null : name(at, at + found[0].length);
}

/** 三清三拆三整治, 一村一品: numerals that keep step, none of which has a measure word. */
function matchLadder(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(LADDER, text, at);
  if (found === null || /^.(?:个|名|支|次|项|分之)/u.test(found[0])) return null;
  // 一户一档 has step by step what it says of one.
  if (/^一.一/u.test(found[0])) return found;
  const counted = UNIT_WORDS.some(
    ({ word, unit }) => unit !== "item" && found[0].startsWith(word, 1),
  );
  return counted ? null : found;
}

/** How many characters from an offset are a word in which a numeral is frozen; 0 for none. */
export function frozenAt(text: string, at: number): number {
  for (let length = LONGEST_FROZEN; length > 1; length -= 1) {
    if (FROZEN_WORDS.has(text.slice(at, at + length))) return length;
  }
  return 0;
}
