import type { Numeral } from "../../chinese/numerals.ts";
import type { Unit } from "../../model/unit.ts";
import type { ReadUnit } from "./read-unit.ts";

const COUNTED_ONCE =
  /每(?:个)?(?:周|星期|月|季度|季|年|半年|半月|天|日|旬|村|户|人)(?:至少|最少|定期|集中)?(?:[^有是都用以像为\p{P}\d]{1,3})?$/u;

// 只有一条土路, 仅有油茶一个主导产业: no more than one.
const ONLY_ONE = /(?:只有|仅有|仅存|仅剩|只剩)(?:\p{Script=Han}{2})?$/u;
const ARTICLES: ReadonlySet<Unit> = new Set([
  "item",
  "time",
  "person",
  "day",
  "household",
  "person-time",
  "kg",
  "mu",
  "month",
  "year",
]);
const FORMAL = /[贰叁肆伍陆柒捌玖]/u;
const CLOSES = /[\d，。；、！）]/u;
const COUNTED_THINGS = /[个名位座处所家间栋辆台套支场期批件起户艘幢部盏口棵株年层]/u;

/** 新建文化广场一座，: behind its noun 一 counts. */
function isCountedBehind(text: string, { start, end: to }: Numeral, end: number): boolean {
  const closes = end === text.length || CLOSES.test(text.charAt(end));
  const isThing = end - to === 1 && COUNTED_THINGS.test(text.charAt(to));
  return closes && isThing && /\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** 一 before a measure word is an article (一支队伍, 一批问题) unless it is hedged or measures. */
export function isArticle(
  text: string,
  numeral: Numeral,
  read: ReadUnit,
  hedged: boolean,
): boolean {
  const { writing, low, high, start } = numeral;
  const { unit, end, plus } = read;
  if (writing !== "chinese" || plus > 0) return false;
  if (low === 1 && high === 1) {
    const isThing = ARTICLES.has(unit);
    if (isThing && isCountedBehind(text, numeral, end)) return false;
    const ahead = text.slice(Math.max(0, start - 9), start);
    return isThing && !hedged && !COUNTED_ONCE.test(ahead) && !ONLY_ONE.test(ahead);
  }
  // 陆老师, 伍支书: a surname.
  if (numeral.end - start === 1 && FORMAL.test(text.charAt(start)) && unit !== "CNY") return true;
  // 单位：万元 and （万元） name a unit; 万亩茶园 counts.
  const isMagnitude = numeral.end - start === 1 && low >= 1e4;
  return (
    isMagnitude && !hedged && !/^(?:以[上下内]|\p{Script=Han})/u.test(text.slice(end, end + 2))
  );
}
