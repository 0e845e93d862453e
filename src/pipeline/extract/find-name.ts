import { readNumeral, type Numeral } from "../../chinese/numerals.ts";
import { ABSTRACT_HEADS } from "../lexicon/frozen.ts";
import { UNIT_WORDS } from "../lexicon/units.ts";
import { oneOf, type CharacterTest } from "../../text/characters.ts";
import { matchAt, name, type NameNumeral } from "./found.ts";
import { frozenAt } from "./frozen.ts";
import { wordTree } from "./word-tree.ts";

// A quoted term is short and holds no clause; a longer quotation is read like any text.
const QUOTED = /[“「『"]([^“”「」『』"。；！？\n]{1,24})[”」』"]/uy;
// What ends a quotation, or keeps it from being one.
const endsQuoted = oneOf('“”「」『』"。；！？\n');
const endsTitle = oneOf("《》\n");
const isTitle = oneOf("《");
const LONGEST_TITLE = 60;
const isOfNumeral = oneOf(
  "0123456789〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟几数",
);
const TITLE = /《([^《》\n]{1,60})》/uy;

// A quotation this short is one term as a whole: “两委”, “四议两公开”.
const TERM = 10;

const N = "[一二两三四五六七八九十百千]";
const CONGRESS =
  /十[一二三四五六七八九]运会?(?![输送用营行])|(?:十[一二三四五六七八九]|二十[一二三]?)(?:大(?!队|道|类|量|力|型|批)|届(?:[一二三四五六七]中(?:、)?)*(?:全会)?)|[一二三四五六七]中全会/uy;
const ORDINAL = new RegExp(
  `第(?:\\d+|${N}{1,8})(?:届|批|次|期|名|轮|个|条|章|季度|产业|书记|议题|位|课|村|组|中学|小学|页|号|党支部)?`,
  "uy",
);
const LADDER = new RegExp(
  `(?:${N}[^\\s\\p{P}一二两三四五六七八九十百千万亿几多余至到或就了比]{1,3}){1,5}${N}(?![十百千万亿几多余])(?:\\p{Script=Han}{2}(?!\\p{Script=Han})|\\p{Script=Han})`,
  "uy",
);
const FIXED = new RegExp(
  `${N}(?:套班子|农(?!户)|委(?!员|托)|会一课|级|(?<!分.)类(?!对象|人员|人群|群体|项目|产业|问题|情形|主体|企业|救助|补贴|疾病|事项|案件|资金)|有力|务公开|星级|新组织|支一扶|权分置|资企业|好学生|八大|年一[届遇度](?!高)|年义务教育|年一贯制|年规划|年行动|五规划|模式|(?<=[地目程园厂区场].)期(?=\\d)|(?<=二)期|(?<=[，。；、（]一)期(?=\\d)|期工程|期项目|期(?=预计|计划|将|正|投资|占地|总|厂房|用地|园区|也|尚)|次产业|产融合|五普法|(?<=门前.)包|位一体|治融合|包责任|无小区|堂一室|站式|面红旗|条红线|条底线|项补贴|免一补|不愁|保障(?!房|金|性)|供一业|红一|项规定|A级?)|(?:五一|七一|八一|十一|三八|五四|六一)(?=[前后、节”]|期间|假期|劳动|建党|建军|国庆|广场|妇女|青年|儿童|路)`,
  "uy",
);
const NUMBERED_ABSTRACT = new RegExp(
  `(?:\\d{1,8}|${N}{1,8})(?:个|大|项|条)(?:${ABSTRACT_HEADS.join("|")})(?!项目|工程|任务|工作|实事|事项|企业|行业|区域|部位|村|路段|镇|人群|对象|地块|场所|单位)`,
  "uy",
);
const ONCE_IN_YEARS = /\d{1,4}年一遇/uy;
// 三道沟村, 五里镇, 八角楼: a place, not a count.
const PLACE =
  /[一二三四五六七八九十百千万][里台门口道家间角塘头树星面岔眼甲][\p{Script=Han}]{0,2}?(?:县|市|镇|乡|庄|街道|社区|山|水库|河|铺|墩|沟|梁|岭|湾|坪|寨|屯)(?!里|个|路|区)/uy;

// 万人发案率, 千吨气调库: a magnitude that is of the thing's name.
const MAGNIFIED = /[百千万]{1,2}[人吨户](?=\p{Script=Han}{0,3}(?:率|库|仓|级|计划|大会))/uy;

/** Reads a quotation with a numeral in it, as the name that it is; null where none begins. */
export function readQuotedName(text: string, at: number): NameNumeral | null {
  if (!hasNumeral(text, at + 1, isTitle(text, at) ? endsTitle : endsQuoted)) return null;
  const quoted = matchAt(QUOTED, text, at) ?? matchAt(TITLE, text, at);
  const content = quoted?.[1];
  if (content === undefined) return null;
  const first = numeralFrom(content, 0);
  if (first === null) return null;
  const inner = at + 1;
  if (content.length <= TERM) return name(inner, inner + content.length);
  let last = first;
  for (;;) {
    const next = numeralFrom(content, last.end);
    if (next === null) break;
    last = next;
  }
  return name(inner + first.start, inner + last.end);
}

/** Whether a numeral stands before what ends a quotation. */
function hasNumeral(text: string, from: number, ends: CharacterTest): boolean {
  const furthest = Math.min(text.length, from + 2 * LONGEST_TITLE);
  for (let at = from; at < furthest && !ends(text, at); at += 1) {
    if (isOfNumeral(text, at)) return true;
  }
  return false;
}

/** The next numeral of a short term that is not frozen in its words. */
function numeralFrom(term: string, from: number): Numeral | null {
  for (let at = from; at < term.length;) {
    const frozen = frozenAt(term, at);
    const numeral = frozen === 0 ? readNumeral(term, at) : null;
    if (numeral !== null) return numeral;
    at += Math.max(1, frozen);
  }
  return null;
}

/** Reads an ordinal, congress, fixed term or place with a numeral in it; null where none begins. */
export function readFixedName(text: string, at: number): NameNumeral | null {
  const found = isOrdinal(text, at) ? matchAt(ORDINAL, text, at) : matchFixed(text, at);
  return found === null ? null : name(at, at + found[0].length);
}

function matchFixed(text: string, at: number): RegExpExecArray | null {
  if (isDigit(text, at)) {
    return matchAt(NUMBERED_ABSTRACT, text, at) ?? matchAt(ONCE_IN_YEARS, text, at);
  }
  return (
    matchAt(CONGRESS, text, at) ??
    matchAt(FIXED, text, at) ??
    matchAt(NUMBERED_ABSTRACT, text, at) ??
    matchAt(PLACE, text, at) ??
    matchAt(MAGNIFIED, text, at) ??
    matchLadder(text, at)
  );
}

const isOrdinal = oneOf("第");
const isDigit = oneOf("0123456789");

const measures = wordTree(UNIT_WORDS.filter(({ unit }) => unit !== "item"));

const STEP = new RegExp(N, "gu");
/** Measure words that belong to no slogan: 两栋三层. */
const THING = /[座栋幢间层辆艘匹株棵盏张块份箱袋桶]/u;

/** 三清三拆三整治, 一村一品: numerals that keep step, none of which has a measure word. */
function matchLadder(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(LADDER, text, at);
  if (found === null || /^.(?:个|名|支|次|项|分之|余|多|点)/u.test(found[0])) return null;
  // 一户一档 has step by step what it says of one.
  if (/^一.一/u.test(found[0])) return found;
  const counts = Array.from(found[0].matchAll(STEP)).some(
    ({ index }) =>
      measures.longestAt(text, at + index + 1) !== null || THING.test(text.charAt(at + index + 1)),
  );
  return counts ? null : found;
}
