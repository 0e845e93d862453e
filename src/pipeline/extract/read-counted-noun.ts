import { dimensionOf, type Unit } from "../../model/unit.ts";
import { isHan, oneOf } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import {
  AMONG,
  BODIES,
  COMPOUND_HEADS,
  HOLDER,
  LEADS_ON,
  MEASURED_AREA,
  NOUN_BEGINS,
  NOUN_DEEDS,
  NOUN_ENDS,
  NOUN_GOES_ON,
  NOUN_HEAD,
  NOUN_KEEPS,
  NOUN_LIKE_VERBS,
  NOUN_OPENS,
  NOUN_TAILS,
  NO_NOUN,
  OF_AGE,
  PAID_BY,
  PEOPLE_ENDS,
  PLACE_NAMES,
  QUOTED_HEAD,
  SINGLE_DEED,
} from "../lexicon/noun-borders.ts";
import { VERBS } from "../lexicon/verbs.ts";
import { MONEY_NOUNS } from "../lexicon/units.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { matchAt } from "./found.ts";
import { wordEnds, wordTree } from "./word-tree.ts";

// As much as can stand alone in a table.
const LONGEST = 20;

interface Measured extends Span {
  readonly unit: Unit | null;
}

/** A quantity before this one in its sentence, and what it counts. */
export interface Counted extends Measured {
  readonly noun: Span | null;
}

/**
 * The noun that a quantity counts, as a span of its sentence: the words behind
 * it (12个|党员志愿服务队) or, where none stand there, those before it
 * (矛盾纠纷|30件). A quantity that follows another at once, or has no words of
 * its own and the same unit, counts the same as that one (来访5批11人次); null
 * where nothing tells. `said` is where the last date before it ends.
 */
export function readCountedNoun(
  text: string,
  quantity: Measured,
  before: Counted | null,
  said: number,
): Span | null {
  const { start, unit } = quantity;
  // 每15分钟一班: the time is how often.
  if (text.charAt(start - 1) === "每") return null;
  const after = Math.max(before?.end ?? 0, said);
  const sure = isCountedFirst(text, quantity) ? nounBefore(text, quantity, after) : null;
  if (sure !== null && isSurelyCounted(text.slice(sure.start, sure.end), quantity)) return sure;
  const behind = nounBehind(text, quantity);
  if (behind !== null) return behind;
  if (before?.end === start) return before.noun;
  const own = sure ?? nounBefore(text, quantity, after);
  return own ?? (before?.unit === unit ? before.noun : null) ?? householdItself(text, quantity);
}

const isMoney = (unit: Unit | null): boolean => unit !== null && dimensionOf(unit) === "money";

/** Money and people may stand before their number, and what was done with them behind it. */
const isCountedFirst = (text: string, { end, unit }: Measured): boolean =>
  isMoney(unit) || text.charAt(end - 1) === "人";

/** 资金52万元|新建, 特殊人员946人|参保: what stands behind is what was done with it. */
const isSurelyCounted = (noun: string, { unit }: Measured): boolean =>
  isMoney(unit) ? MONEY_NOUNS.some((money) => noun.endsWith(money)) : PEOPLE_ENDS.test(noun);

/** 63个村民组、4508户: the unit is the thing. */
const householdItself = (text: string, { end, unit }: Measured): Span | null =>
  unit === "household" && text.charAt(end - 1) === "户" ? { start: end - 1, end } : null;

const entries = (words: readonly string[]) => words.map((word) => ({ word }));
const ends = wordTree([
  ...NOUN_ENDS.map((word) => ({ word, isEnd: true })),
  ...NOUN_GOES_ON.map((word) => ({ word, isEnd: false })),
]);
const begins = wordTree([
  ...NOUN_BEGINS.map((word) => ({ word, isVerb: true })),
  ...NOUN_KEEPS.map((word) => ({ word, isVerb: false })),
]);
const deeds = wordTree(entries(VERBS));
const heads = wordTree(entries(COMPOUND_HEADS));
const tailEnds = wordEnds(NOUN_TAILS);

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

function nounBehind(text: string, { start: number, end: from, unit }: Measured): Span | null {
  const to = clauseEnd(text, from);
  if (to === from) return null;
  const clause = text.slice(from, to);
  // 五分之一的党员: a share is of those behind it.
  const isOfThem = (unit === "ratio" || unit === "%") && clause.startsWith("的");
  // 对2栋排查疑似存在隐患房屋: what something is done to, behind how it was found.
  const verb = text.charAt(number - 1) === "对" ? begins.longestAt(clause, 0) : null;
  const opening = verb?.word ?? QUOTED_HEAD.exec(clause)?.[0] ?? "";
  const leap = isOfThem ? 1 : opening.length;
  const listed = firstListed(clause, leap);
  const run = listed.slice(0, nounRunEnd(listed));
  if (run === "" || ends.longestAt(run, 0)?.isEnd || opensWithVerb(run)) return null;
  if (matchAt(ANOTHER, run, 0) !== null) return null;
  const ofAge = unit === "age" ? OF_AGE.exec(run)?.[1] : undefined;
  const noun =
    ofAge ??
    PLACE_NAMES.exec(run)?.[0] ??
    trimEnd(run.slice(0, endOfNoun(run)).replace(IN_BRACKETS, ""));
  const start = from + leap;
  return noun === "" ? null : { start, end: start + noun.length };
}

// 18个村（社区）: what is also meant stands in brackets.
const IN_BRACKETS = /（[^（）]{0,20}）?$/u;

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

const isCompound = (words: string, at: number): boolean => {
  const head = heads.longestAt(words, at);
  return head !== null && at + head.word.length === words.length;
};

// 34户|59人, 七个部门|三十多项职能: another number with its unit begins.
const ANOTHER =
  /[一二两三四五六七八九十百千几数][〇零一二三四五六七八九十百千万亿余多几]*(?:[名户亩元次]|个(?!人)|[项家座条处件]|人(?!民|口|员))/uy;

/** Where the first word that ends a noun begins. */
function endOfNoun(run: string): number {
  const furthest = Math.min(run.length, LONGEST);
  const first = ends.longestAt(run, 0);
  for (let at = first?.isEnd === false ? first.word.length : 1; at < furthest;) {
    const found = ends.longestAt(run, at);
    if (found?.isEnd || matchAt(ANOTHER, run, at) !== null) return at;
    at += found?.word.length ?? 1;
  }
  return furthest;
}

/** The noun in the head of a table's column: 带动|农户, but 种植面积. */
export function nounOfHead(words: string): Span {
  const verb = begins.longestAt(words, 0) ?? deedAt(words, 0);
  const length = verb?.isVerb === true ? verb.word.length : 0;
  const isWhole = words.length - length < 2 || isCompound(words, length);
  return { start: isWhole ? 0 : length, end: words.length };
}

const trimEnd = (words: string): string => withoutDeed(withoutTails(words));

const deedEnds = wordEnds(NOUN_DEEDS);
const TWO_CHARACTERS = /\p{Script=Han}{2}$/u;

/** A noun without the deed at its end, if there is anything before that. */
function withoutDeed(words: string): string {
  const deed = deedEnds(words, words.length);
  if (deed === 0) return words;
  const bare = words.slice(0, words.length - deed);
  return TWO_CHARACTERS.test(bare) ? bare : words;
}

/** The words without what clings to the end of a noun. */
function withoutTails(words: string): string {
  let bare = words;
  for (;;) {
    const compared = endsCompared(bare, bare.length - 1) ? COMPARED.exec(bare) : null;
    const tail = compared?.[0].length ?? tailEnds(bare, bare.length);
    const isArea = tail === 0 && bare.endsWith("面积") && !MEASURED_AREA.test(bare);
    const length = isArea ? 2 : tail;
    if (length === 0 || STAYS.test(bare)) return bare;
    bare = bare.slice(0, bare.length - length);
  }
}

const endsCompared = oneOf(
  "年季月期初度届的多少了人户亩村社区组队桌天日里班次名胎斤组个时位店家顷",
);
/** With what a number is compared, or of each of what it is: 较年初, 比上年同期的, 每社区. */
const COMPARED =
  /(?:[较比与](?:上一?|去|前|往|今|本)?[年季月届](?:度|初|末|底)?|同期)(?:同期)?(?:的|多了?|少了?)?$|(?:平均)?每(?:人每[年月天日]|\p{Script=Han}{1,2})$/u;

// 签约 is a deed, no hedge; 天数 and 指数 are what is counted.
const STAYS = /签约$|[国高初职]中$|[户口件人次时册天指基分岁倍系总]数$/u;

const NOUN_SIGN = /^[\p{Script=Han}\p{L}“”（）、+·]$/u;

/** Where the characters begin that can be of a noun at the end of some words. */
function nounRunStart(words: string): number {
  let start = words.length;
  while (start > 0) {
    const isPair = (words.codePointAt(start - 2) ?? 0) > 0xffff;
    const before = start - (isPair ? 2 : 1);
    if (!isHan(words, before) && !NOUN_SIGN.test(words.slice(before, start))) break;
    start = before;
  }
  return start;
}

function nounBefore(text: string, { start: to, end, unit }: Measured, after: number): Span | null {
  const begin = clauseStart(text, to);
  const from = Math.max(begin, after);
  const isListed = text.charAt(to - 1) === "、";
  // 63个村民组、4508户: these words belong to the quantity before.
  if (from > begin && isListed) return null;
  const clause = text.slice(from, to);
  const bare = withoutTails(isListed ? clause.slice(0, -1) : clause);
  const piece = isSummed(clause) ? bare : bare.slice(bare.lastIndexOf("、") + 1);
  const words = piece.slice(nounRunStart(piece));
  if (words === "") return null;
  if (leadsOn(words, words.length) > 0) return null;
  const ofMany = afterBeneficiary(afterHolder(afterAverage(afterClause(words))));
  const opened = afterVerbs(ofMany.replace(NOUN_OPENS, "")).replace(NOUN_OPENS, "");
  const among = summary(opened.includes("中") ? opened.replace(AMONG, "") : opened).replace(
    NOUN_HEAD,
    "",
  );
  const counted = among.replace(QUOTED_HEAD, "").slice(-LONGEST);
  const noun = countsDeeds(text, end, unit) ? counted : withoutDeed(counted);
  if (noun.length < 2 && !ALONE.test(words)) return null;
  // 现场化解5件: nothing but the deed stands there.
  if (isVerb(noun) && ofMany.replace(NOUN_OPENS, "").replace(NOUN_HEAD, "") === noun) return null;
  if (NO_NOUN.test(noun)) return null;
  const start = to - (clause.length - bare.length) - counted.length;
  return { start, end: start + noun.length };
}

const isOfDeeds = oneOf("件起宗次场期批");
/** 道路养护21件: deeds are counted, and what they are done to is not. */
const countsDeeds = (text: string, end: number, unit: Unit | null): boolean =>
  unit === "time" || isOfDeeds(text, end - 1);

// 50万元以上的村6个: one character stands alone behind 的.
const ALONE = /(?:的|[下现共管]辖|辖)[村户镇乡人组里邻]$/u;

/** 农民人均可支配收入: the average is told by the rate. */
const afterAverage = (words: string): string =>
  !words.includes("均")
    ? words
    : (/(?:人均|户均|村均|亩均|月均|年均)(\p{Script=Han}{2,})$/u.exec(words)?.[1] ?? words);

const leadsOn = wordEnds(LEADS_ON);

/** 新建的|卫生室: what is said of the thing stands before 的. */
function afterClause(words: string): string {
  const end = words.lastIndexOf("的") + 1;
  return end > 0 && words.length - end >= 2 ? words.slice(end) : words;
}

/** 村党支部|有|党员: what a body has. */
const afterHolder = (words: string): string =>
  HOLDER.exec(words)?.[1] ?? PAID_BY.exec(words)?.[1] ?? words;

/** 为群众|办|实事: what is done for somebody. */
function afterBeneficiary(words: string): string {
  if (!opensBeneficiary(words, 0) || !BENEFICIARY.test(words)) return words;
  for (let at = 2; at < words.length - 2; at += 1) {
    const verb = begins.longestAt(words, at) ?? deedAt(words, at) ?? singleDeedAt(words, at);
    if (verb?.isVerb === true && words.length - at - verb.word.length >= 2) {
      return words.slice(at + verb.word.length);
    }
  }
  return words;
}

const opensBeneficiary = oneOf("为向给");
const BENEFICIARY = /^(?:为(?![民期主])|向(?![日阳])|给(?![水排予养]))/u;
const isSingleDeed = oneOf("办送发建解捐做讲");
const singleDeedAt = (words: string, at: number) =>
  isSingleDeed(words, at) ? { word: words.charAt(at), isVerb: true } : null;

/** 招商洽谈会、座谈会等共计10余场 and 党日、党课、20余次 count a whole list. */
const isSummed = (clause: string): boolean =>
  clause.endsWith("、") || (clause.includes("等") && /等(?:共计|累计|共|约|达)*$/u.test(clause));

/** 垃圾清运等志愿活动: the word behind 等 says what the listed things are. */
const summary = (words: string): string =>
  words.includes("等") ? (/等(\p{Script=Han}{2,})$/u.exec(words)?.[1] ?? words) : words;

const LISTED = /^(?:[及与]|和(?![美谐]))/u;

/** The words behind the last verb that leaves any, is not itself listed (种植|及管护), and not part of a compound. */
function afterVerbs(words: string): string {
  let start = 0;
  for (let at = 0; at < words.length;) {
    const verb = begins.longestAt(words, at) ?? (at === start ? deedAt(words, at) : null);
    const end = at + (verb?.word.length ?? 1);
    const isBorder =
      verb?.isVerb === true &&
      words.length - end >= 2 &&
      !LISTED.test(words.slice(end, end + 2)) &&
      !(at > start ? verb.word.length === 1 || isCompound(words, end) : isBody(words, at, end));
    if (isBorder) start = end;
    at = end;
  }
  return words.slice(start).replace(SINGLE_DEED, "");
}

// 漂浮物, 参与者: the verb is the beginning of a noun.
const SUFFIX = /[物者员率额数量性化区站点所式型品费款地权法力人]/u;

/** 调解委员会: at the head too a verb belongs to the body that it names. */
const isBody = (words: string, at: number, end: number): boolean =>
  nounLike.has(words.slice(at, end)) && bodies.has(words.slice(end));

const nounLike = new Set(NOUN_LIKE_VERBS);
const bodies = new Set(BODIES);

/** At the head of the words any verb is one: 改建|厨房; but 培训|学员 farther on is a noun. */
function deedAt(words: string, at: number) {
  const deed = deeds.longestAt(words, at);
  if (deed === null || SUFFIX.test(words.charAt(at + deed.word.length))) return null;
  return { word: deed.word, isVerb: true };
}

const isVerb = (words: string): boolean => {
  const verb = begins.longestAt(words, 0);
  return verb?.isVerb === true && verb.word === words;
};
