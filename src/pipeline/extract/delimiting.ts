import { dimensionOf } from "../../model/unit.ts";
import { oneOf } from "../../text/characters.ts";
import { DELIMITED, LOCATED } from "../lexicon/role-words.ts";
import type { Placed } from "./placed.ts";

/** 金扬100MW光伏发电项目: the capacity is part of the project's name. */
export const isProjectName = ({ unit, after }: Placed): boolean =>
  (unit === "MW" || unit === "kW") && /^[\p{Script=Han}]{1,20}(?:项目|工程|电站)/u.test(after);

/** 台9线35.2公里处 is a place on a road. */
export const isMilestone = ({ unit, words, after, qualifier }: Placed): boolean =>
  unit === "km" && qualifier === "exact" && after.startsWith("处") && /[线道路]$/u.test(words);

/** 位于镇东4公里处: how far off a place is. */
export const isDistance = ({ unit, words, after }: Placed): boolean =>
  (unit === "km" || unit === "m" || unit === "li") &&
  ((after.startsWith("处") && LOCATED.test(words)) || OFF.test(words));

// 到镇上十三里
const OFF = /(?:到|离|距)(?:镇|县|乡|城|集市)\p{Script=Han}{0,2}(?:要走|得走|要|走)?约?$/u;

const DELIMITING: ReadonlySet<string> = new Set(["money", "area", "length", "duration", "mass"]);
const THOSE_WITH = /^的(?:村|户|企业|项目|农户|家庭|自然村|单位|地区|乡镇|个人|合作社|人)/u;

const THOSE_COUNTED = /^的(?:已|共|只|仅)?有?[\d一二两三四五六七八九十]{1,4}[个户家名人村]/u;

const isMagnitude = oneOf("百千万亿");

/**
 * A bound that opens onto a noun only says who is meant (50万元以上强村, 超过10万元的村);
 * a share says how many of them.
 */
export function isDelimiting({ unit, qualifier, low, high, own, words, after }: Placed): boolean {
  if (unit === "age") return !/[降升提高增减少]$/u.test(words);
  // 设籍满6个月以上
  const dimension = dimensionOf(unit);
  if (qualifier === "at-least" && dimension === "duration" && words.endsWith("满")) {
    return !words.includes("须");
  }
  // 百万元村3个: the bare magnitude tells which.
  if (isMagnitude(own, 0) && /^[百千万亿]+元$/u.test(own) && DELIMITED.test(after)) return true;
  // 超过50万元的4个, 10万至50万元的8个
  const isBand = low < high || qualifier === "more-than";
  const isOfBand = low < high || DELIMITING.has(dimension);
  if (isBand && isOfBand && after.startsWith("的") && THOSE_COUNTED.test(after)) return true;
  if (qualifier === "exact" || qualifier === "about" || after === "") return false;
  // 600分以上|18人
  const isThreshold = unit === "item" && /以[上下]$/u.test(own);
  if (isThreshold && /^[\d一二三四五六七八九十]/u.test(after)) return true;
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
