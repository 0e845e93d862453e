import { dimensionOf } from "../../model/unit.ts";
import { oneOf, someOf } from "../../text/characters.ts";
import { signOf } from "../../text/signs.ts";
import {
  FAR_STOCK,
  HAVING,
  HOLDING,
  LIST_ENDS,
  LOCATED,
  PLACE_NOUNS,
  PLACE_PARTS,
  STATE_REACH,
  STOCK_LINKS,
  STOCK_WORDS,
} from "../lexicon/role-words.ts";
import type { Placed, Setting } from "./placed.ts";
import { wordEnds } from "./word-tree.ts";

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

// 全镇80%以上的农田已补种: how much of it was done.
const OF_WHOLE = /全[镇村县区乡市]$/u;
const OF_MONEY = /占[^，。；]*(?:支出|投入|投资|任务|计划|拨款|总额|营收|产值|税收|销售额)/u;

/** 评出清洁户68户，占三分之二: a share of what was done, or of money. */
const isShareOfDeed = (
  text: string,
  words: string,
  start: number,
  before: Setting["before"],
): boolean =>
  words.includes("占") &&
  (OF_MONEY.test(words) ||
    (before?.role === "achievement" &&
      before.unit !== "age" &&
      before.unit !== "%" &&
      /^[^，。；]*，[^，。；]*$/u.test(text.slice(before.end, start))));

const isTowards = oneOf("对把将给向由");
const FAR = signOf("占距");
const HOLDS = signOf("辖设");
const HAS = signOf("有");
const opensPlace = oneOf("个行自村建社居网党");
const isOfDigits = oneOf("0123456789,.");

/** Whether a quantity is there, as part of the place or its machinery, and was not made or done. */
export function isContext(
  { clause, signs, words, after, start, unit }: Placed,
  text: string,
  { cues, before, change, part }: Setting,
): boolean {
  if (part === "wanting") return true;
  // 路面铣铺12条，总面积3万平方米: how much was done.
  if (
    before?.role === "achievement" &&
    words.startsWith("总") &&
    /^总(?:面积|长度|里程)/u.test(words)
  )
    return false;
  if (isShareOfDeed(text, words, start, before)) return false;
  if (isTowards(words, words.length - 1) && PLACE_PARTS.test(after)) return true;
  if (opensPlace(after, 0) && PLACE_NOUNS.test(after)) return true;
  if (endsOfPlace(words, words.length - 1) && OF_PLACE.test(words) && PLACE_PARTS.test(after)) {
    return true;
  }
  // 386户|村民中有312户参与
  if (
    someOf(isAmong, after, 0, AMONG_REACH) &&
    OF_THEM.test(after) &&
    !cues.flow.hasBetween(clause, start)
  )
    return true;
  if (words.endsWith("由") && MADE_UP.test(after)) return true;
  if (
    (followsStock(text, start) && !(dimensionOf(unit) === "ratio" && OF_WHOLE.test(words))) ||
    (change === null && (signs.ahead & FAR) !== 0 && FAR_STOCK.test(words))
  ) {
    return true;
  }
  // 樟树湾村，412户、1568人: a place and who lives there.
  if (words === "" && OF_HOMES.test(text.slice(start)) && !cues.flow.hasBetween(0, start))
    return true;
  // 各类学校14所，: what is counted up without a verb.
  if (endsInventory(after) && INVENTORY.test(words)) {
    const from = text.lastIndexOf("；", start) + 1;
    if (!cues.flow.hasBetween(from, start)) return true;
  }
  // 最老的房子有两百多年
  if (dimensionOf(unit) === "duration" && words.endsWith("有")) return true;
  // 位于县城北部，面积36平方公里
  if (EXTENT.test(words) && LOCATED.test(text.slice(0, clause))) return true;
  // Under 基本情况 all is there that no verb of doing leads to.
  if (part === "profile" && change === null && unit !== "CNY") {
    if (!cues.flow.hasBetween(clause, start)) return true;
  }
  const state = cues.state.lastBefore(start);
  const from = cues.state.starts[state] ?? -1;
  const behind = from >= clause ? text.slice(cues.state.ends[state] ?? 0, start) : null;
  if (behind !== null && isNear(behind) && !cues.flow.hasBetween(from, start)) return true;
  // 57户|183人: its people belong to the number.
  const rest = isOfDigits(after, 0) ? after.replace(OWN_PEOPLE, "") : after;
  const endsSoon = rest.length <= SHORT || LIST_ENDS.test(rest);
  // 截至目前共有7个: so many have come to be.
  const mayHave = (signs.ahead & HAS) !== 0 && endsSoon && !words.includes("截至");
  const having = mayHave ? HAVING.exec(words) : null;
  const holding = (signs.ahead & HOLDS) !== 0 ? HOLDING.exec(words) : null;
  const had = having ?? holding;
  if (had !== null && !cues.flow.hasBetween(start - had[0].length, start)) return true;
  return cues.wanting.hasBetween(0, start);
}

/** 现有中学2所、小学9所、幼儿园13所: as far as its list goes. */
const isNear = (behind: string): boolean =>
  behind.length <= STATE_REACH || (behind.length <= LIST_REACH && IN_LIST.test(behind));

const LIST_REACH = 80;
const IN_LIST =
  /^[^，。；]*[\d一二两三四五六七八九十百千万余多]\p{Script=Han}{1,2}、\p{Script=Han}{1,10}$/u;
const INVENTORY =
  /^(?:各[类级]|全部|其中)?(?:学校|小学|中学|幼儿园|(?:医疗)?卫生机构|卫生院|卫生室|规模以上工业企业|规上工业企业|规上企业|行政村|自然村|村民小组|网格|党支部|党组织|党员总数|户数|(?:中?低收入|低保|五保|特困|脱贫|监测|困难)户|(?:农村|城市|城镇|城乡)?(?:低保|五保|特困)|特困(?:供养)?人员|留守儿童|残疾人|教师|老师|教职工|学生)$/u;
const OF_HOMES =
  /^[\d,.零一二两三四五六七八九十百千万余多]{1,9}户[、，]?(?:共)?[\d,.零一二两三四五六七八九十百千万余多]{1,9}口?[人口](?![^，。；、])/u;

/** Nothing stands behind, but the people of households or the next of a list. */
const endsInventory = (after: string): boolean =>
  after.startsWith("、") ||
  (after.length <= LONGEST_PEOPLE && after.replace(OWN_PEOPLE, "") === "");

const LONGEST_PEOPLE = 12;
const OWN_PEOPLE = /^[\d,.]{1,9}[万余多]*[户人名口]/u;

const endsOfPlace = oneOf("共有村镇乡");
const OF_PLACE = /[镇乡县市区]共有?$|^\p{Script=Han}{1,6}[村镇乡]$/u;
const isAmong = oneOf("中");
const AMONG_REACH = 7;
const OF_THEM = /^\p{Script=Han}{0,6}中(?:仍|还|已)?(?:有|，|$)/u;

// 委员会由21名|委员组成，; a band of five did something.
const MADE_UP = /^\p{Script=Han}{0,8}组成$/u;

const EXTENT = /^(?:(?:总|占地|建筑)?面积|[桥堤坝路河墙]?(?:全|总)?[长宽高深])/u;

// What was there has little to say behind its number; what was done goes on.
const SHORT = 5;
