import type { Per } from "../../model/figure.ts";
import { oneOf } from "../../text/characters.ts";
import { signOf } from "../../text/signs.ts";
import type { Clause } from "./clauses.ts";
import { matchAt } from "./found.ts";

const opensRate = oneOf("/／每");
// 54人|每人每月补助800元: that rate is of what follows.
const BEHIND =
  /[/／每](小时|时|个?月|年|[日天]|亩|人|户|村|周)(?![每补奖发\d]|\p{Script=Han}{1,8}\d)/uy;

const OF_BEHIND: Readonly<Record<string, Per>> = {
  小时: "hour",
  时: "hour",
  日: "day",
  天: "day",
  周: "week",
  月: "month",
  个月: "month",
  年: "year",
  亩: "mu",
  人: "person",
  户: "household",
  村: "village",
};

// 年产, 日供水: the period is bare before what is made or done in it; 今年产 and 当日供 are none.
// Each alternative begins with the character that it is about, so that others are passed at once.
const TIME =
  /每(?:个)?(小时|季度|季|星期|周|月|年|[日天])|一(?<![第这那有每前后头的].)([天年])(?=要|能|可|最多|至少|平均|就|只|下来)|([年月日])(?<![去上今当本前明近全同往整半多十百每之\d一二三四五六七八九].)(?:均(?!气?温)|人均|户均|平均(?!气?温)|产|增|发电|供|省|节|交易|吞吐|销|纳税|输出|处理|加工|接待|生产|销售|出栏|营业|收入|收益|净收|纯收|可|用|需|利用|节约|租金|工资|薪|巡河|巡查|开展|举办|组织|培训|演出|办理|调解|门诊|就诊|诊疗|走访|参观|游|吸引|受理|消耗|清运|运送|吞吐|客流|服务|租|分红)/gu;
const OTHER = /(人均|每人|每名|户均|每户|亩均|每亩|亩产|村均|每村|每个村)/gu;

const OF_TIME: Readonly<Record<string, Per>> = {
  小时: "hour",
  日: "day",
  天: "day",
  周: "week",
  星期: "week",
  月: "month",
  季: "quarter",
  季度: "quarter",
  年: "year",
};
const OF_OTHER: Readonly<Record<string, Per>> = {
  人均: "person",
  每人: "person",
  每名: "person",
  户均: "household",
  每户: "household",
  亩均: "mu",
  每亩: "mu",
  亩产: "mu",
  村均: "village",
  每村: "village",
  每个村: "village",
};

const BOUNDED =
  /^.*(?:[元亩人户吨度瓦方米斤里]|以[上下]|(?:不少|不低|不超|至少)[^，。；]{1,12})的/u;

const OF_RATE = signOf("每均年月日天亩");

/**
 * The rate that stands behind a quantity (/年) or before it in its clause
 * (每周, 人均). Of 每人每年 the period is told.
 */
export function readRate(text: string, start: number, end: number, clause: Clause): Per | null {
  const behind = opensRate(text, end) ? matchAt(BEHIND, text, end)?.[1] : undefined;
  if (behind !== undefined) return OF_BEHIND[behind] ?? null;
  if ((clause.ahead & OF_RATE) === 0) return null;
  const whole = text.slice(clause.start, start);
  // 年收入百万元以上的村1个: a rate before a bound is the bound's.
  const words = whole.slice(BOUNDED.exec(whole)?.[0].length ?? 0);
  const time = lastOf(TIME, words);
  if (time !== null) return OF_TIME[time[1] ?? time[2] ?? time[3] ?? ""] ?? null;
  const other = lastOf(OTHER, words)?.[1];
  return other === undefined ? null : (OF_OTHER[other] ?? null);
}

function lastOf(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) last = found;
  return last;
}
