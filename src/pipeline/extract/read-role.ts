import type { Role } from "../../model/figure.ts";
import { oneOf, someOf } from "../../text/characters.ts";
import { CHANGED, CHANGED_FROM } from "../lexicon/role-words.ts";
import { isPlanned } from "./cues.ts";
import { isDelimiting, isDistance, isMilestone, isProjectName } from "./delimiting.ts";
import type { Quantity } from "./found.ts";
import { goesOnWithStock } from "./listed.ts";
import { isRule } from "./norm.ts";
import type { Placed, Setting } from "./placed.ts";
import { isContext } from "./stock.ts";

/** The role of a quantity, from the words round it and what stands round its sentence. */
export function readRole(text: string, quantity: Quantity, setting: Setting): Role {
  const { cues, voice, isPlanning, round } = setting;
  const { start, end, unit, qualifier, per, low, high } = quantity;
  const clause = round.start;
  const words = text.slice(clause, start);
  const after = text.slice(end, round.end);
  const own = text.slice(start, end);
  const placed = { unit, qualifier, per, low, high, start, end, clause, words, after, own };
  if (isProjectName(placed) || isMilestone(placed)) return "name";
  if (isDelimiting(placed) || isDistance(placed)) return "context";
  if (isRule(placed, text, setting)) return "rule";
  if (isChangedFrom(placed) || isOnceSo(text, placed)) return "context";
  // 在现有32家的基础上，再培育3家
  if (HAD.test(words) && after.includes("基础上")) return "context";
  if (isPlanned(cues, start, isPlanning || voice === "directive")) return "plan";
  if (cues.budget.hasBetween(clause, start) || PLANNED_BEHIND.test(after)) return "plan";
  if (isContext(placed, text, setting)) return "context";
  return goesOnWithStock(text, placed, setting) ? "context" : "achievement";
}

const opensChange = oneOf("增提上升涨扩拓加延发攀跃降下减缩回跌压");
const CHANGE_REACH = 4;

/** 由300户增加到500户: where it came from. */
const isChangedFrom = ({ words, after }: Placed): boolean =>
  someOf(opensChange, after, 0, CHANGE_REACH) && CHANGED.test(after) && CHANGED_FROM.test(words);

const HAD = /[现原已]有$/u;

const isOnce = oneOf("以过往原此从");
const ONCE = /^(?:以前|以往|过去|往年|原来|原先|此前|从前)/u;
const NOW =
  /^[^，。；]{0,6}[，；](?:如今|现在|目前|现|今年)[^，。；\d]{0,10}(?:降|升|增|涨|减|提高|缩短)[到至为]/u;

/** 往年要三块|，如今降到两块: where it came from, in a clause of its own. */
const isOnceSo = (text: string, { words, start, end }: Placed): boolean =>
  isOnce(text, start - words.length) &&
  ONCE.test(words) &&
  NOW.test(text.slice(end, end + NOW_REACH));

const NOW_REACH = 30;

/** 其余4条|预定于9月底前竣工. */
const PLANNED_BEHIND = /^\p{Script=Han}{0,6}(?:预定|预计|计划于|计划在|拟于|将[在于]|力争|有望)/u;
