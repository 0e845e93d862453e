import { isHan, oneOf } from "../../text/characters.ts";
import { dimensionOf } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import {
  COUNTED_PEOPLE,
  NOUN_ENDS,
  NOUN_GOES_ON,
  NOUN_LIKE_VERBS,
  OF_AGE,
  PLACE_NAMES,
  QUOTED_HEAD,
} from "../lexicon/noun-borders.ts";
import { matchAt } from "./found.ts";
import {
  begins,
  deedAt,
  isCompound,
  LONGEST,
  opensHead,
  trimEnd,
  type Measured,
} from "./noun-words.ts";
import { isOfPeople, peopleEnd } from "./noun-of-people.ts";
import { spareHead } from "./shorten-noun.ts";
import { wordTree } from "./word-tree.ts";

const ends = wordTree([
  ...NOUN_ENDS.map((word) => ({ word, isEnd: true })),
  ...NOUN_GOES_ON.map((word) => ({ word, isEnd: false })),
]);

const BEHIND = /^[\p{Script=Han}、“”（）]$/u;

/** Where the characters end that can be of a noun at the beginning of some words. */
function nounRunEnd(words: string): number {
  let end = 0;
  while (end < words.length) {
    const behind = end + ((words.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
    if (!isHan(words, end) && !BEHIND.test(words.slice(end, behind))) break;
    end = behind;
  }
  return end;
}

/** The noun in the words behind a quantity (12个|党员志愿服务队); null where none stands there. */
export function nounBehind(
  text: string,
  { start: number, end: from, unit, clause: { end: to } }: Measured,
): Span | null {
  if (to === from) return null;
  const clause = text.slice(from, to);
  // 五分之一的党员: a share is of those behind it.
  const isOfThem = unit !== null && OF_THEM.has(dimensionOf(unit)) && clause.startsWith("的");
  // 对2栋排查疑似存在隐患房屋: what something is done to, behind how it was found.
  const verb = text.charAt(number - 1) === "对" ? begins.longestAt(clause, 0) : null;
  const opening =
    verb?.word ?? (opensQuoted(clause, 0) ? QUOTED_HEAD.exec(clause)?.[0] : undefined) ?? "";
  const leap = isOfThem ? 1 : opening.length;
  const listed = firstListed(clause, leap);
  const run = listed.slice(0, nounRunEnd(listed));
  if (run === "" || ends.longestAt(run, 0)?.isEnd || opensWithVerb(run)) return null;
  if (isOfNumber(run, 0) && matchAt(ANOTHER, run, 0) !== null) return null;
  const ofAge = unit === "age" ? OF_AGE.exec(run)?.[1] : undefined;
  const whole = run.slice(0, endOfNoun(run));
  const noun =
    ofAge ??
    (opensPlace(run, 0) ? PLACE_NAMES.exec(run)?.[0] : undefined) ??
    trimEnd(
      (isOfPeople(unit) ? whole.slice(0, peopleEnd(whole) || whole.length) : whole).replace(
        IN_BRACKETS,
        "",
      ),
    );
  const start = from + leap;
  return noun === "" ? null : { start: start + spareHead(noun), end: start + noun.length };
}

const opensPlace = oneOf("行自建村居乡街");

const OF_THEM: ReadonlySet<string> = new Set(["ratio", "area", "length", "duration", "volume"]);

// 18个村（社区）: what is also meant stands in brackets.
const IN_BRACKETS = /（[^（）]{0,20}）?$/u;

const opensQuoted = oneOf("“「");

/** The first of listed words. 53名镇、村领导班子: a piece of one character is a part of the name. */
function firstListed(clause: string, from: number): string {
  const end = clause.indexOf("、", from);
  if (end === -1) return clause.slice(from);
  const isPiece = end === from + 1 && !isNumeral(clause, end + 1);
  if (!isPiece) return clause.slice(from, end);
  const next = clause.indexOf("、", end + 1);
  return clause.slice(from, next === -1 ? clause.length : next);
}

const isNumeral = oneOf("0123456789一二三四五六七八九十");

// 投资120万元|建一座冷库: a deed stands behind; but 2次|培训 and 3处|整治点 are things.
const opensWithVerb = (run: string): boolean => {
  const verb = begins.longestAt(run, 0);
  return (
    verb?.isVerb === true && run.length > verb.word.length + 1 && !isCompound(run, verb.word.length)
  );
};

const isOfNumber = oneOf("一二两三四五六七八九十百千几数");
// 34户|59人, 七个部门|三十多项职能: another number with its unit begins.
const ANOTHER =
  /[一二两三四五六七八九十百千几数][〇零一二三四五六七八九十百千万亿余多几]*(?:[名户亩元次]|个(?!人)|[项家座条处件]|人(?!民|口|员))/uy;

const nounLike = new Set(NOUN_LIKE_VERBS);

/** 兄弟|流转土地: a deed with what it is done to stands behind the noun. */
function isDeedGoingOn(run: string, at: number): boolean {
  const verb = begins.longestAt(run, at);
  const end = at + (verb?.word.length ?? 0);
  if (verb?.isVerb !== true || verb.word.length < 2 || nounLike.has(verb.word)) return false;
  return run.length > end + 1 && !opensHead(run, end);
}

/** Where the first word that ends a noun begins. */
function endOfNoun(run: string): number {
  const people = COUNTED_PEOPLE.exec(run)?.[0].length ?? 0;
  // 长者|接种: what was done for people ends them.
  if (people > 0 && people < run.length) {
    const deed = begins.longestAt(run, people) ?? deedAt(run, people);
    const end = people + (deed?.word.length ?? 0);
    if (deed?.isVerb === true && deed.word.length > 1 && !isCompound(run, end)) return people;
  }
  const furthest = Math.min(run.length, LONGEST);
  const first = ends.longestAt(run, 0);
  for (let at = first?.isEnd === false ? first.word.length : 1; at < furthest;) {
    const found = ends.longestAt(run, at);
    if (found?.isEnd || (isOfNumber(run, at) && matchAt(ANOTHER, run, at) !== null)) return at;
    if (found === null && at >= 2 && isDeedGoingOn(run, at)) return at;
    at += found?.word.length ?? 1;
  }
  return furthest;
}
