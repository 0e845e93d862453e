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
import { isDoneBehind, isStillToDo } from "./still-to-do.ts";

/** The role of a quantity, from the words round it and what stands round its sentence. */
export function readRole(text: string, quantity: Quantity, setting: Setting): Role {
  const { cues, voice, isPlanning } = setting;
  const { start, end, unit, qualifier, per, low, high, clause: signs } = quantity;
  const clause = signs.start;
  const words = text.slice(clause, start);
  const after = text.slice(end, signs.end);
  const own = text.slice(start, end);
  const placed = { unit, qualifier, per, low, high, start, end, clause, signs, words, after, own };
  if (isProjectName(placed) || isMilestone(placed)) return "name";
  if (isDelimiting(placed) || isDistance(placed)) return "context";
  if (isRule(placed, text, setting)) return "rule";
  if (isChangedFrom(placed) || isOnceSo(text, placed)) return "context";
  // 在现有32家的基础上，再培育3家
  if (words.endsWith("有") && after.includes("基础上")) return "context";
  const isHoped = isPlanned(text, cues, start, isPlanning || voice === "directive");
  // Under plans, 现有茶园8600亩 is there none the less.
  if (isHoped && cues.plan.size === 0 && HAS_NOW.test(words)) return "context";
  if (isHoped && !isDoneBehind(placed, setting)) return "plan";
  if (isStillToDo(placed, text, setting)) return "plan";
  if (isContext(placed, text, setting)) return "context";
  return goesOnWithStock(text, placed, setting) ? "context" : "achievement";
}

const opensChange = oneOf("增提上升涨扩拓加延发攀跃降下减缩回跌压合整归撤变调精");
const CHANGE_REACH = 4;

/** 由300户增加到500户: where it came from. */
const isChangedFrom = ({ words, after }: Placed): boolean =>
  someOf(opensChange, after, 0, CHANGE_REACH) && CHANGED.test(after) && CHANGED_FROM.test(words);

const HAS_NOW = /(?:现有|下辖|辖有|共辖)[^，。；]{0,8}$/u;

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
