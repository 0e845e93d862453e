import { isHan, oneOf, someOf } from "../../text/characters.ts";
import { signOf } from "../../text/signs.ts";
import type { Span } from "../../text/span.ts";
import {
  AMONG,
  BODIES,
  HOLDER,
  LEADS_ON,
  LESSON,
  NO_NOUN,
  NOUN_HEAD,
  NOUN_LIKE_VERBS,
  NOUN_OPENS,
  OF_RATES,
  PAID_BY,
  QUOTED_HEAD,
  RATES,
  SINGLE_DEED,
} from "../lexicon/noun-borders.ts";
import {
  begins,
  deedAt,
  isCompound,
  isResult,
  LONGEST,
  withoutTails,
  type Measured,
} from "./noun-words.ts";
import { withoutDeedDone } from "./noun-deeds.ts";
import { endsInPeople, isOfPeople, peopleEnd } from "./noun-of-people.ts";
import { spareHead } from "./shorten-noun.ts";
import { wordEnds } from "./word-tree.ts";

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

/** The noun in the words before a quantity (矛盾纠纷|30件), not before `after`; null where none stands there. */
export function nounBefore(
  text: string,
  { start: to, end, unit, clause: around }: Measured,
  after: number,
): Span | null {
  const { start: begin, ahead } = around;
  const from = Math.max(begin, after);
  const isListed = text.charAt(to - 1) === "、";
  // 63个村民组、4508户: these words belong to the quantity before.
  if (from > begin && isListed) return null;
  // 收入从2016年的|1万元: the noun stands before the year, too.
  if (from > begin && isOfThen(text, from, to)) {
    const since = SINCE.exec(text.slice(begin, from))?.[0].length;
    if (since !== undefined) {
      return nounBefore(text, { start: from - since, end, unit, clause: around }, begin);
    }
  }
  const clause = text.slice(from, to);
  const bare = withoutTails(isListed ? clause.slice(0, -1) : clause);
  const sums = (ahead & SUMS) !== 0;
  const piece =
    isListed || (sums && isSummed(clause)) ? bare : bare.slice(bare.lastIndexOf("、") + 1);
  const words = piece.slice(nounRunStart(piece));
  if (words === "") return null;
  if (leadsOn(words, words.length) > 0 || isLink(words)) return null;
  const own = (ahead & AVERAGES) === 0 ? afterClause(words) : afterAverage(afterClause(words));
  const ofMany = afterBeneficiary(afterHolder(own));
  const opened = withoutOpening(afterVerbs(withoutOpening(ofMany)));
  const among = (ahead & SUMS) === 0 ? opened : summary(opened.replace(AMONG, ""));
  const headed = among.replace(NOUN_HEAD, "");
  const counted = afterQuote(
    opensQuoted(headed, 0) ? headed.replace(QUOTED_HEAD, "") : headed,
  ).slice(-LONGEST);
  const noun = withoutDeedDone(counted, text, end, unit);
  if (isOfPeople(unit) && !endsInPeople(noun)) {
    // 在职党员|报到: what they did stands between them and their number.
    const people = peopleEnd(words);
    const did = words.length - people;
    if (people > 0 && did > 1 && !SIGNED.test(words)) {
      const first = to - (clause.length - bare.length) - did;
      return nounBefore(text, { start: first, end, unit, clause: around }, after);
    }
  }
  if (noun.length < 2 && !ALONE.test(words) && !isThing(noun, words)) return null;
  // 现场化解5件: nothing but the deed stands there.
  const isHappening = unit === "time" && !FOUNDING.has(noun);
  const isAlone = withoutOpening(ofMany).replace(NOUN_HEAD, "") === noun;
  if (!isHappening && isVerb(noun) && isAlone) return null;
  if (opensNone(noun, 0) && NO_NOUN.test(noun)) return null;
  const start = to - (clause.length - bare.length) - counted.length;
  return { start: start + spareHead(noun), end: start + noun.length };
}

const SUMS = signOf("等中");
const AVERAGES = signOf("均");
const opensQuoted = oneOf("“「");
const opensNone = oneOf("第全国省市县区镇乡村");

const opensClause = oneOf(
  "境村镇乡区县市同其从当截目现共又已再有对为把针向由派计达转将另各及并也还仍约了着过",
);
/** The words without what only opens their clause. */
const withoutOpening = (words: string): string =>
  opensClause(words, 0) ? words.replace(NOUN_OPENS, "") : words;

// 50万元以上的村6个: one character stands alone behind 的.
const ALONE = /(?:的|[下现共管]辖|辖)[村户镇乡人组里邻]$/u;

const isOneThing = oneOf("牛羊猪马鸡鸭鹅鱼虾蟹蜂茶桃李梨枣桑竹麻棉稻麦豆薯瓜果树桥路井渠坝塘厕");
/** 其中牛1.2万头: a thing that is called by one character. */
const isThing = (noun: string, words: string): boolean =>
  isOneThing(noun, 0) && (words === noun || words === `其中${noun}`);

/** 农民人均可支配收入: the average is told by the rate. */
const afterAverage = (words: string): string =>
  /(?:人均|户均|村均|亩均|月均|年均)(\p{Script=Han}{2,})$/u.exec(words)?.[1] ?? words;

/** 15分钟养老服务圈”|覆盖率: a quotation that began before the noun does. */
const afterQuote = (words: string): string =>
  words.includes("“") ? words : words.slice(words.lastIndexOf("”") + 1);

const SINCE = /[从由](?:20\d\d年|[^，从由]{1,8})$/u;
const isOfThen = (text: string, from: number, to: number): boolean =>
  to === from || (to === from + 1 && text.charAt(from) === "的");

// 家庭医生|签约 is of those who have the doctor.
const SIGNED = /签约$|转移就业$|(?:医|家|社|养|低)保$|参保$/u;

/** 企业与|420户脱贫户: what is linked stands behind. */
const isLink = (words: string): boolean =>
  endsLinking(words, words.length - 1) && !words.endsWith("参与");

const endsLinking = oneOf("与和跟");

const leadsOn = wordEnds(LEADS_ON);

/** 新建的|卫生室: what is said of the thing stands before 的. */
function afterClause(words: string): string {
  const end = words.lastIndexOf("的") + 1;
  return end > 0 && words.length - end >= 2 ? words.slice(end) : words;
}

/** 村党支部|有|党员: what a body has, pays or teaches. */
function afterHolder(words: string): string {
  const holds = someOf(isHaving, words, 2, words.length - 2) ? HOLDER.exec(words) : null;
  if (holds?.[1] !== undefined) return holds[1];
  if (isPayment(words, words.length - 1)) return PAID_BY.exec(words)?.[1] ?? words;
  return words.endsWith("课") ? (LESSON.exec(words)?.[1] ?? words) : words;
}

const isHaving = oneOf("有设建办");
const isPayment = oneOf("资款");

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

const opensBeneficiary = oneOf("为向给协帮联会与");
const BENEFICIARY =
  /^(?:为(?![民期主])|向(?![日阳])|给(?![水排予养])|协助|帮助|联合(?!国|会)|会同|与(?!会))/u;
const isSingleDeed = oneOf("办送发建解捐做讲");
const singleDeedAt = (words: string, at: number) =>
  isSingleDeed(words, at) ? { word: words.charAt(at), isVerb: true } : null;

/** 招商洽谈会、座谈会等共计10余场 and 党日、党课、20余次 count a whole list. */
const isSummed = (clause: string): boolean => /等(?:共计|累计|共|约|达)*$/u.test(clause);

/** 垃圾清运等志愿活动: the word behind 等 says what the listed things are. */
const summary = (words: string): string => /等(\p{Script=Han}{2,})$/u.exec(words)?.[1] ?? words;

const opensListed = oneOf("及与和");
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
      !(opensListed(words, end) && LISTED.test(words.slice(end, end + 2))) &&
      !(at > start
        ? verb.word.length === 1 || (!FOUNDING.has(verb.word) && isCompound(words, end))
        : isBody(words, at, end));
    if (isBorder) start = end;
    at = end;
  }
  const rest = words.slice(start);
  return opensDeed(rest, 0) ? rest.replace(SINGLE_DEED, "") : rest;
}

const opensDeed = oneOf("上办建聘编设清拆修产栽挖购铺获送植放打");

/** Verbs that no compound begins with: 试运行期间举办|活动. */
const FOUNDING: ReadonlySet<string> = new Set(
  "举办 开展 召开 举行 成立 建立 建成 新建 新增 完成 签订 争取 实施 打造 投入 下拨 拨付 筹集 安排 购置 购买 发放 引进 兴建 修建 设立 创建 组建 搭建 配备 召集 进行 推出 增设".split(
    " ",
  ),
);

/** 调解委员会: at the head too a verb belongs to the body that it names. */
function isBody(words: string, at: number, end: number): boolean {
  const [verb, rest] = [words.slice(at, end), words.slice(end)];
  // 调处成功率: a share belongs to the deed that has it.
  if (verb.length === 2 && endsRate(rest, rest.length - 1) && RATES.test(rest))
    return !ofRates.has(verb);
  return nounLike.has(verb) && bodies.has(rest);
}

const endsRate = oneOf("率例");
const nounLike = new Set(NOUN_LIKE_VERBS);
const bodies = new Set(BODIES);
const ofRates = new Set(OF_RATES);

const isVerb = (words: string): boolean => {
  const verb = begins.longestAt(words, 0);
  return verb === null ? isResult(words) : verb.isVerb && verb.word === words;
};
