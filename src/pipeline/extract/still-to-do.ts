import { oneOf, someOf } from "../../text/characters.ts";
import { signOf } from "../../text/signs.ts";
import type { Placed, Setting } from "./placed.ts";

/** Whether something is asked for, set aside or left to do, where no word ahead of it hopes for it. */
export const isStillToDo = (placed: Placed, text: string, setting: Setting): boolean =>
  isTask(placed.words) ||
  isRest(placed, text) ||
  isUnfinished(placed, text, setting) ||
  setting.cues.budget.hasBetween(placed.clause, placed.start) ||
  isPlannedBehind(placed);

const HOPE = signOf("预计拟将力有");
const PLANNED_BEHIND = /^\p{Script=Han}{0,6}(?:预定|预计|计划于|计划在|拟于|将[在于]|力争|有望)/u;

/** 其余4条|预定于9月底前竣工. */
const isPlannedBehind = ({ signs, after }: Placed): boolean =>
  (signs.behind & HOPE) !== 0 && PLANNED_BEHIND.test(after);

const opensTask = oneOf("任目计");
const TASK = /(?:任务|目标|计划)(?:数|量|值)?(?:为|是)?$/u;

/** 户厕改造任务260座: so many are asked for. */
const isTask = (words: string): boolean =>
  someOf(opensTask, words, words.length - TASK_REACH, words.length) &&
  TASK.test(words) &&
  !/完成|办结|落实|超/u.test(words);

const TASK_REACH = 6;

const RESTING = /(?:其余|剩余|余下|剩下)/u;
const SOON = /^[^，。；]{0,10}于[^，。；]{1,10}[内前]/u;

/** 其余6盏|于两周内修复. */
const isRest = ({ words, start, end }: Placed, text: string): boolean =>
  (words.includes("余") || words.includes("剩")) &&
  RESTING.test(words) &&
  SOON.test(text.slice(start - 1, end + NOT_YET_REACH));

const DONE_BEHIND =
  /^\p{Script=Han}{0,4}已(?:经|全部|完成|建成|封顶|交付|开工|投用|启用|到位|入|竣)/u;

/** 将建156套，首批62套|已封顶: done, behind a plan of another clause. */
export const isDoneBehind = ({ clause, start, after }: Placed, { cues }: Setting): boolean =>
  DONE_BEHIND.test(after) &&
  !cues.plan.hasBetween(clause, start) &&
  !cues.expected.hasBetween(clause, start);

const SIZE = /(?:投资|装机|装机容量|面积|占地|规模|库容|容量|安装|单机)[^，。；]{0,4}$/u;
const NOT_YET =
  /(?:计划|预计|预定|拟|将)[^，。；已]{0,16}(?:投产|竣工|完工|建成|交付|投用|投入使用|启用)/u;

/** 装机容量1200MW，…，计划2028年投产: the size of what is still being built. */
const isUnfinished = ({ words, end }: Placed, text: string, { cues }: Setting): boolean =>
  cues.plan.size + cues.expected.size > 0 &&
  cues.done.size === 0 &&
  SIZE.test(words) &&
  NOT_YET.test(text.slice(end, end + NOT_YET_REACH));

const NOT_YET_REACH = 120;
