import type { Per, Role } from "../../model/figure.ts";
import { oneOf, someOf } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import type { Voice } from "../../model/report.ts";
import { dimensionOf, type Unit } from "../../model/unit.ts";
import {
  CHANGED,
  CHANGED_FROM,
  DELIMITED,
  FAR_STOCK,
  HAVING,
  HOLDING,
  LIST_ENDS,
  PLACE_NOUNS,
  PLACE_PARTS,
  STATE_REACH,
  STOCK_LINKS,
  STOCK_WORDS,
} from "../lexicon/role-words.ts";
import { isPlanned, type Cues } from "./cues.ts";
import type { Quantity } from "./found.ts";
import type { Change } from "./read-change.ts";
import { wordEnds } from "./word-tree.ts";

/** What stands round a quantity's sentence. */
export interface Setting {
  readonly cues: Cues;
  readonly voice: Voice;
  /** The part of the report speaks of what is planned: a heading over it says so. */
  readonly isPlanning: boolean;
  /** The heading over it speaks of what is wanting. */
  readonly isWanting: boolean;
  /** It grew or fell: told of what happened, not of what there is. */
  readonly change: Change;
  /** The clause round the quantity. */
  readonly round: Span;
  /** The quantity before it in its sentence. */
  readonly before:
    | (Span & {
        readonly role: Role;
        readonly unit: Unit | null;
        /** The role of those whose age it tells, else its own. */
        readonly whole: Role | null;
      })
    | null;
}

/** What a role is asked of: a quantity with the words of its clause. */
interface Placed extends Pick<Quantity, "unit" | "qualifier" | "per" | "low" | "high" | "start"> {
  readonly clause: number;
  /** The clause before the quantity, and behind it. */
  readonly words: string;
  readonly after: string;
  readonly own: string;
}

/** The role of a quantity, from the words round it and what stands round its sentence. */
export function readRole(text: string, quantity: Quantity, setting: Setting): Role {
  const { cues, voice, isPlanning, round, change, before } = setting;
  const { start, end, unit, qualifier, per, low, high } = quantity;
  const clause = round.start;
  const words = text.slice(clause, start);
  const after = text.slice(end, round.end);
  const own = text.slice(start, end);
  const placed = { unit, qualifier, per, low, high, start, clause, words, after, own };
  if (isProjectName(placed) || isMilestone(placed)) return "name";
  if (isDelimiting(placed) || isDistance(placed)) return "context";
  if (isRule(placed, text, setting)) return "rule";
  if (isChangedFrom(placed)) return "context";
  if (isPlanned(cues, start, isPlanning || voice === "directive")) return "plan";
  if (cues.budget.hasBetween(clause, start) || PLANNED_BEHIND.test(after)) return "plan";
  if (isContext(placed, text, setting)) return "context";
  if (before?.role !== "context" || unit === "pp" || change !== null) return "achievement";
  // 发展党员19名，其中35岁以下12名: a part of what was done.
  if (before.whole === "achievement" && text.startsWith("其中", clause)) return "achievement";
  if (before.end === start) return "context";
  const isStock = isOfStock(dimensionOf(unit), per, words);
  if (isStock && isListed(text, before.end, start, cues)) return "context";
  if (isStock && isCountedAlike(text, before, quantity, cues)) return "context";
  // 60岁以上老人316人: how many there are of those that a bound delimits.
  const isOfThem =
    OF_PEOPLE.has(dimensionOf(unit)) &&
    start - before.end <= SHORT &&
    before.unit === "age" &&
    before.start >= clause &&
    !/[、，]/u.test(text.slice(before.end, start));
  return isOfThem && !cues.flow.hasBetween(clause, start) ? "context" : "achievement";
}

const OF_PEOPLE: ReadonlySet<string> = new Set(["people", "households"]);

/** What a place can have: not what it made or earned. */
const STOCKS: ReadonlySet<string> = new Set(["people", "households", "count", "area", "ratio"]);

/** 人均1.8亩 and 总长48公里 go on with what there is. */
const isOfStock = (dimension: string, per: Per | null, words: string): boolean =>
  dimension === "length"
    ? /(?:[长宽高深]|全长|总长)$/u.test(words)
    : STOCKS.has(dimension) && (per === null || (dimension === "area" && per === "person"));

/** 其余4条|预定于9月底前竣工. */
const PLANNED_BEHIND = /^\p{Script=Han}{0,6}(?:预定|预计|计划于|计划在|拟于|将于|力争|有望)/u;

const LISTED =
  /^(?:[^，。；]{0,12}(?:、|和|及|与)|[^，。；、]{0,12}，其中[^，。；、累共全]{1,10}|[^，。；、]{0,12}，[^，。；、累共全]{0,4}|；[^，。；、]{1,6}|、[^，。；、]{1,8}|，(?:其中|当中)?(?![为向对共]|累计|已|全年|年)[^，。；、]{0,8})$/u;

/** 63个村民组、4508户 and 人口2万人，党员865名: what a list without a verb goes on with is of the same kind. */
export const isListed = (text: string, from: number, to: number, cues: Cues): boolean =>
  !cues.flow.hasBetween(from, to) && LISTED.test(text.slice(from, to));

/** 机关支部5个、村级支部23个: each with its noun, by the same measure word. */
const isCountedAlike = (text: string, before: Span, { start, end }: Span, cues: Cues): boolean =>
  text.charAt(before.end - 1) === text.charAt(end - 1) &&
  /^、[^，。；、\d]{1,10}$/u.test(text.slice(before.end, start)) &&
  !cues.flow.hasBetween(before.end, start);

/** 金扬100MW光伏发电项目: the capacity is part of the project's name. */
const isProjectName = ({ unit, after }: Placed): boolean =>
  (unit === "MW" || unit === "kW") && /^[\p{Script=Han}]{1,20}(?:项目|工程|电站)/u.test(after);

/** 台9线35.2公里处 is a place on a road. */
const isMilestone = ({ unit, words, after, qualifier }: Placed): boolean =>
  unit === "km" && qualifier === "exact" && after.startsWith("处") && /[线道路]$/u.test(words);

/** 位于镇东4公里处: how far off a place is. */
const isDistance = ({ unit, words, after }: Placed): boolean =>
  (unit === "km" || unit === "m" || unit === "li") &&
  ((after.startsWith("处") && LOCATED.test(words)) || OFF.test(words));

// 到镇上十三里
const OFF = /(?:到|离|距)(?:镇|县|乡|城|集市)\p{Script=Han}{0,2}约?$/u;

const DELIMITING: ReadonlySet<string> = new Set(["money", "area", "length", "duration", "mass"]);
const THOSE_WITH = /^的(?:村|户|企业|项目|农户|家庭|自然村|单位|地区|乡镇|个人|合作社|人)/u;

/**
 * A bound that opens onto a noun only says who is meant (50万元以上强村, 超过10万元的村);
 * a share says how many of them.
 */
const isMagnitude = oneOf("百千万亿");

function isDelimiting({ unit, qualifier, own, words, after }: Placed): boolean {
  if (unit === "age") return !/[降升提高增减少]$/u.test(words);
  // 设籍满6个月以上
  if (qualifier === "at-least" && dimensionOf(unit) === "duration" && words.endsWith("满"))
    return true;
  // 百万元村3个: the bare magnitude tells which.
  if (isMagnitude(own, 0) && /^[百千万亿]+元$/u.test(own) && DELIMITED.test(after)) return true;
  if (qualifier === "exact" || qualifier === "about" || after === "") return false;
  // 600分以上|18人
  if (unit === "item" && /以[上下]$/u.test(own) && /^[\d一二三四五六七八九十]/u.test(after))
    return true;
  const dimension = dimensionOf(unit);
  const isOpen = /以[上下内]$/u.test(own);
  if (dimension !== "ratio" && isOpen && after.startsWith("的")) return true;
  if (!DELIMITING.has(dimension) && unit !== "household") return false;
  if (!isOpen) return THOSE_WITH.test(after);
  // 带动2000户以上|群众: so many are led, not such as have more.
  if (unit === "household" && LEADING.test(words)) return false;
  return (
    DELIMITED.test(after) && !/^的?(?:资金|投资|收入|任务)/u.test(after) && !words.includes("每")
  );
}

const LEADING = /(?:带动|惠及|辐射|吸纳|覆盖|服务|帮助|联系|走访|涉及|受益)$/u;

/** A norm by its own words, by a bound that is asked for, or by how often something is to be done. */
function isRule(placed: Placed, text: string, { cues, before, isPlanning }: Setting): boolean {
  const { clause, start, own, words, after, qualifier, unit, per, low, high } = placed;
  // 三天内|必须反馈
  if (qualifier !== "exact" && /^(?:必须|须|应)/u.test(after)) return true;
  if (own.startsWith("不得") || cues.rule.hasBetween(clause, start)) return true;
  const soFar = cues["so-far"].hasBetween(clause, start);
  if (qualifier === "at-least" || qualifier === "at-most") {
    if (before?.role === "rule") return true;
    // 确保开工15个以上 is a plan; 每月1次以上 is asked for.
    const isAsked = !/以[上下内]$/u.test(own) || /每|要求|规定|[礼席桌]/u.test(words);
    if (!soFar && NORM_AHEAD.test(text.slice(Math.max(0, clause - NORM_REACH), clause)))
      return true;
    // 每村培养2名以上: among plans no norm, unless of how often.
    const isHoped = isPlanning && (per === null || per === "village") && /以[上下内]$/u.test(own);
    if (isAsked && !isHoped && !soFar && cues.asked.hasBetween(clause, start)) return true;
  }
  const { period } = cues;
  const isOften = (period.starts[period.lastBefore(start)] ?? -1) >= clause;
  // 每半年 is often, though no unit of time.
  const isFrequency = per !== null || words.includes("每半");
  return isOften && unit === "time" && isFrequency && low === high && !soFar;
}

// 村规民约规定：
const NORM_REACH = 60;
const NORM_AHEAD = /(?:规定|要求|约定|倡导|标准)[^，。；：]{0,4}[：:]/u;

const opensChange = oneOf("增提上升涨扩拓加延发攀跃降下减缩回跌压");
const CHANGE_REACH = 4;

/** 由300户增加到500户: where it came from. */
const isChangedFrom = ({ words, after }: Placed): boolean =>
  someOf(opensChange, after, 0, CHANGE_REACH) && CHANGED.test(after) && CHANGED_FROM.test(words);

const stockEnds = wordEnds(STOCK_WORDS);
const stockLinks = wordEnds(STOCK_LINKS);

/** Whether the words before an offset say that what follows is there. */
export function followsStock(text: string, at: number): boolean {
  let end = at;
  for (;;) {
    if (stockEnds(text, end) > 0) return true;
    const link = stockLinks(text, end);
    if (link === 0) return false;
    end -= link;
  }
}

const isTowards = oneOf("对把将给向由");
const isFar = oneOf("占距");
const isHolding = oneOf("辖设");

function isContext(
  { clause, words, after, start }: Placed,
  text: string,
  { cues, before, change, isWanting }: Setting,
): boolean {
  if (isWanting) return true;
  // 路面铣铺12条，总面积3万平方米: how much was done.
  if (before?.role === "achievement" && /^总(?:面积|长度|里程)/u.test(words)) return false;
  if (isTowards(words, words.length - 1) && PLACE_PARTS.test(after)) return true;
  if (PLACE_NOUNS.test(after)) return true;
  if (words.endsWith("由") && MADE_UP.test(after)) return true;
  if (
    followsStock(text, start) ||
    (change === null && someOf(isFar, words, 0, words.length) && FAR_STOCK.test(words))
  ) {
    return true;
  }
  // 樟树湾村，412户、1568人: a place and who lives there.
  if (words === "" && OF_HOMES.test(text.slice(start)) && !cues.flow.hasBetween(0, start))
    return true;
  // 各类学校14所，: what is counted up without a verb.
  if (after === "" && INVENTORY.test(words) && !cues.flow.hasBetween(0, start)) return true;
  // 位于县城北部，面积36平方公里
  if (EXTENT.test(words) && LOCATED.test(text.slice(0, clause))) return true;
  const state = cues.state.lastBefore(start);
  const from = cues.state.starts[state] ?? -1;
  const behind = text.slice(cues.state.ends[state] ?? 0, start);
  // 现有中学2所、小学9所、幼儿园13所: as far as its list goes.
  const isNear =
    behind.length <= STATE_REACH || (behind.length <= LIST_REACH && IN_LIST.test(behind));
  const isState = from >= clause && isNear;
  if (isState && !cues.flow.hasBetween(from, start)) return true;
  // 57户|183人: its people belong to the number.
  const rest = after.replace(OWN_PEOPLE, "");
  const endsSoon = rest.length <= SHORT || LIST_ENDS.test(rest);
  // 截至目前共有7个: so many have come to be.
  const mayHave = endsSoon && words.includes("有") && !words.includes("截至");
  const having = mayHave ? HAVING.exec(words) : null;
  const holding = someOf(isHolding, words, 0, words.length) ? HOLDING.exec(words) : null;
  const had = having ?? holding;
  if (had !== null && !cues.flow.hasBetween(start - had[0].length, start)) return true;
  return cues.wanting.hasBetween(0, start);
}

const LIST_REACH = 80;
const IN_LIST =
  /^[^，。；]*[\d一二两三四五六七八九十百千万余多]\p{Script=Han}{1,2}、\p{Script=Han}{1,10}$/u;
const INVENTORY =
  /^(?:各[类级]|全部|其中)?(?:学校|小学|中学|幼儿园|(?:医疗)?卫生机构|卫生院|卫生室|规模以上工业企业|规上工业企业|规上企业|行政村|自然村|村民小组|网格|党支部|党组织|党员总数|户数)$/u;
const OF_HOMES =
  /^[\d,.一二两三四五六七八九十百千万余多]{1,9}户[、，]?(?:共)?[\d,.一二两三四五六七八九十百千万余多]{1,9}口?[人口](?![^，。；、])/u;

const OWN_PEOPLE = /^[\d,.]{1,9}[万余多]*[户人名口]/u;

// 委员会由21名|委员组成，; a band of five did something.
const MADE_UP = /^\p{Script=Han}{0,8}组成$/u;

const LOCATED = /位于|地处|坐落|始建于|建于[明清宋元唐民]/u;
const EXTENT = /^(?:总|占地|建筑)?面积/u;

// What was there has little to say behind its number; what was done goes on.
const SHORT = 5;
