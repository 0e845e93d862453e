import { oneOf } from "../../text/characters.ts";
import type { Placed, Setting } from "./placed.ts";

/** A norm by its own words, by a bound that is asked for, or by how often something is to be done. */
export function isRule(
  placed: Placed,
  text: string,
  { cues, before, isPlanning }: Setting,
): boolean {
  const { clause, start, own, words, after, qualifier, unit, per, low, high } = placed;
  // 三天内|必须反馈
  if (qualifier !== "exact" && opensMust(after, 0) && /^(?:必须|须|应)/u.test(after)) return true;
  if (NOT_ALLOWED.test(own) || cues.rule.hasBetween(clause, start)) return true;
  // 按每人每月50元的标准发放
  if (words.includes("按") && OF_STANDARD.test(after)) return true;
  const soFar = cues["so-far"].hasBetween(clause, start);
  if (qualifier === "at-least" || qualifier === "at-most") {
    if (before?.role === "rule") return true;
    // 确保开工15个以上 is a plan; 每月1次以上 is asked for.
    const isAsked = !/以[上下内]$/u.test(own) || /每|要求|规定|[礼席桌]/u.test(words);
    if (!soFar && NORM_AHEAD.test(text.slice(Math.max(0, clause - NORM_REACH), clause)))
      return true;
    // 每村培养2名以上: among plans no norm, unless of how often.
    const isHoped = isPlanning && (per === null || per === "village") && /以[上下内]$/u.test(own);
    if (!soFar && !/以[上下内]$/u.test(own) && EACH.test(words)) return true;
    if (isAsked && !isHoped && !soFar && cues.asked.hasBetween(clause, start)) return true;
  }
  const { period } = cues;
  const isOften = (period.starts[period.lastBefore(start)] ?? -1) >= clause;
  // 每半年 is often, though no unit of time.
  const isFrequency = per !== null || words.includes("每半");
  // 定下规矩：每周劳动课两节
  if (isOften && !soFar && NORM_AHEAD.test(text.slice(Math.max(0, clause - NORM_REACH), clause)))
    return true;
  return isOften && unit === "time" && isFrequency && low === high && !soFar;
}

const opensMust = oneOf("必须应");
const OF_STANDARD = /^[^，。；]{0,12}的标准/u;
// 每队|不少于5人
const EACH = /每\p{Script=Han}{1,3}$/u;
const NOT_ALLOWED = /^不[得应能准宜]/u;
// 村规民约规定：
const NORM_REACH = 60;
const NORM_AHEAD =
  /(?:规定|(?<!总体|目标)要求|约定|倡导|标准|上限|下限|限额|公约|守则|规矩)[^，。；：]{0,4}[：:]/u;
