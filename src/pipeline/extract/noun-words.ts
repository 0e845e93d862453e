import {
  COMPOUND_HEADS,
  MEASURED_AREA,
  NOUN_BEGINS,
  NOUN_KEEPS,
  NOUN_TAILS,
  RESULTING,
  STATED,
  STATES,
} from "../lexicon/noun-borders.ts";
import { VERBS } from "../lexicon/verbs.ts";
import { oneOf } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Unit } from "../../model/unit.ts";
import type { Clause } from "./clauses.ts";
import { matchAt } from "./found.ts";
import { withoutDeed } from "./noun-deeds.ts";
import { endsInPeople } from "./noun-of-people.ts";
import { wordEnds, wordTree } from "./word-tree.ts";

/** As much as can stand alone in a table. */
export const LONGEST = 20;

/** A number with its unit, of which a noun is asked. */
export interface Measured extends Span {
  readonly unit: Unit | null;
  readonly clause: Clause;
}

const entries = (words: readonly string[]) => words.map((word) => ({ word }));

/** The verbs before a noun, and the words that only look like them. */
export const begins = wordTree([
  ...NOUN_BEGINS.map((word) => ({ word, isVerb: true })),
  ...NOUN_KEEPS.map((word) => ({ word, isVerb: false })),
  ...STATES.flatMap((deed) => STATED.map((whom) => ({ word: `${deed}${whom}`, isVerb: false }))),
]);
const deeds = wordTree(entries(VERBS));
const heads = wordTree(entries(COMPOUND_HEADS));
const tailEnds = wordEnds(NOUN_TAILS);

/** Whether the head of a compound begins at an offset: 服务|队. */
export const opensHead = (words: string, at: number): boolean =>
  heads.longestAt(words, at) !== null;

/** 整治|行动: what stands behind a verb makes one noun with it. */
export const isCompound = (words: string, at: number): boolean => {
  const head = heads.longestAt(words, at);
  return head !== null && at + head.word.length === words.length;
};

// 漂浮物, 参与者: the verb is the beginning of a noun.
const SUFFIX = /[物者员率额数量性化区站点所式型品费款地权法力人]/u;

/** At the head of the words any verb is one: 改建|厨房; but 培训|学员 farther on is a noun. */
export function deedAt(words: string, at: number) {
  const deed = deeds.longestAt(words, at)?.word ?? resultAt(words, at);
  if (deed === undefined || SUFFIX.test(words.charAt(at + deed.length))) return null;
  return { word: deed, isVerb: true };
}

const isComing = oneOf("掉走出到起回下上成好完满齐够");
const isNew = oneOf("新");

const resultAt = (words: string, at: number): string | undefined =>
  isComing(words, at + 1) || isNew(words, at) ? matchAt(RESULTING, words, at)?.[0] : undefined;

/** 新造, 拆掉: some words are nothing but a verb with what it comes to. */
export const isResult = (words: string): boolean => resultAt(words, 0)?.length === words.length;

/** A noun without what clings to its end. */
export const trimEnd = (words: string): string => withoutDeed(withoutTails(words));

/** The words without what clings to the end of a noun. */
export function withoutTails(words: string): string {
  let bare = words;
  for (;;) {
    const compared = endsCompared(bare, bare.length - 1)
      ? COMPARED.exec(bare.slice(-LONGEST_COMPARED))
      : null;
    const tail = compared?.[0].length ?? tailEnds(bare, bare.length);
    const length = clings(bare) ? 2 : STAYS.test(bare) ? 0 : tail;
    if (length === 0) return bare;
    bare = bare.slice(0, bare.length - length);
  }
}

const endsMeasured = oneOf("积量产数");
const YIELD = /\p{Script=Han}{2}(?:(?<!总)产量|总产)$/u;

/** 茶园|面积, 油菜籽|产量, 游客|人数: what is measured of a thing clings to it. */
function clings(words: string): boolean {
  if (!endsMeasured(words, words.length - 1)) return false;
  if (words.endsWith("面积")) return !MEASURED_AREA.test(words);
  return YIELD.test(words) || (words.endsWith("人数") && endsInPeople(words.slice(0, -2)));
}

const endsCompared = oneOf(
  "年季月期初度届的多少了人户亩村社区组队桌天日里班次名胎斤组个时位店家顷方吨",
);
const LONGEST_COMPARED = 14;
/** With what a number is compared, or of each of what it is: 较年初, 比上年同期的, 每社区. */
const COMPARED =
  /(?:[较比与](?:上一?|去|前|往|今|本)?[年季月届](?:度|初|末|底)?|同期)(?:同期)?(?:的|多了?|少了?)?$|(?:平均)?每(?:人每[年月天日]|\p{Script=Han}{1,2})$/u;

// 签约 is a deed, no hedge, and 彩超 a machine; 天数 and 指数 are what is counted.
const STAYS =
  /[签民公契集预]约$|船只$|[彩B商]超$|[国高初职]中$|[户口件起人次时册天指基分岁倍系总]数$/u;
