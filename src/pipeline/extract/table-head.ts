import type { BothScripts } from "../../model/words.ts";
import type { ParagraphText, SentenceText } from "../document.ts";
import { readQuantity } from "./find-quantity.ts";
import type { Found } from "./found.ts";
import { nounOfHead } from "./read-counted-noun.ts";

/** What stands over and before a cell of a table. */
export interface CellHeads {
  /** What the cell counts. */
  readonly noun: BothScripts | null;
  /** The unit of its number, as the heads write it. */
  readonly unit: string | null;
  /** The words of all its heads, Simplified. */
  readonly words: string;
  /** Its column holds what is aimed at. */
  readonly isTarget: boolean;
  /** Its column tells by how much each row grew. */
  readonly isGrowth: boolean;
  /** Its column numbers the rows. */
  readonly isNumbering: boolean;
  /** Where the words of the row's own head begin in `words`. */
  readonly side: number;
}

export const NO_HEADS: CellHeads = {
  noun: null,
  unit: null,
  words: "",
  isTarget: false,
  isGrowth: false,
  isNumbering: false,
  side: 0,
};

const UNIT = /[（(](?:单位[：:])?([^）)]{1,8})[）)]|[（(]?单位[：:]\s?([^）)]{1,8})/u;
/** 同比±% is in percent, whatever the row is in. */
const PERCENT = /[±＋+\-－]?([%％])$/u;
const UNIT_COLUMN = /^(?:计量)?单位$/u;
/** Heads that say how far, not what: the row says that. */
const HOW_FAR =
  /^(?:同比(?:增长|增减|增幅)?|增长率|增幅|增速|增减|全年完成|完成数|数量|数值|数据|指标值|合计|总数|总计|小计|完成情况|完成|实绩|本年|今年|上年|去年|全年|本期|累计|(?:20\d\d年|年度|全年)?(?:目标|计划|任务)(?:数|值|任务)?|同比.{0,4}|比上年.{0,6}|较上年.{0,6}|增长.{0,2}|[\d—–\-~至月年个前季度上下半截底末]{1,12}(?:完成|实绩|累计|实际|达|数|值)*|计划|任务数|目标值|计划数|(?:20\d\d|\d{3})年.{0,4}|.{0,4}完成数)$/u;

const NUMBERING = /^(?:序号|编号|项次|顺序|No\.?)$/u;
const GROWTH = /(?:增长|增幅|增速|增长率)\s*(?:[（(]?[%％][）)]?)?$/u;
const TARGET = /^(?:(?:20\d\d年|年度|全年)?(?:目标|计划|任务)(?:数|值|任务)?)$/u;

/** The heads of a row's cell: its column's, and the first cell of its row where that counts nothing itself. */
export function headsOf(row: ParagraphText, index: number): CellHeads {
  const cell = row.sentences[index]?.hans ?? "";
  const over = row.heads[index] ?? null;
  // A number under 单位 stands in another table than that head.
  const isForeign = UNIT_COLUMN.test(over?.hans ?? "") && /\d/u.test(cell);
  const column = isForeign ? null : over;
  // The number of a row says nothing of it: the next cell does.
  const head = NUMBERING.test(row.heads[0]?.hans ?? "") ? 1 : 0;
  const first = row.sentences[head];
  const side = index > head && first !== undefined && !/\d/u.test(first.hans) ? first : null;
  const unitCell = row.sentences.find(
    ({ hans }, at) => UNIT_COLUMN.test(row.heads[at]?.hans ?? "") && !/\d/u.test(hans),
  );
  const isHowFar = column === null || HOW_FAR.test(bareHead(column).hans);
  // The head that has the unit says what is counted.
  const isOfSide = unitIn(side) !== null && unitIn(column) === null;
  const noun = isHowFar || (isOfSide && side !== null) ? side : column;
  return {
    noun: noun === null ? null : countedIn(bareHead(noun)),
    unit: unitIn(column) ?? unitCell?.hans ?? unitIn(side),
    words: `${column?.hans ?? ""}。${side?.hans ?? ""}`,
    side: (column?.hans.length ?? 0) + 1,
    isNumbering: NUMBERING.test(column?.hans ?? ""),
    isTarget: TARGET.test(column?.hans ?? ""),
    isGrowth: GROWTH.test(column?.hans ?? ""),
  };
}

function unitIn(head: BothScripts | SentenceText | null): string | null {
  const words = UNIT.exec(head?.hans ?? "");
  return words?.[1] ?? words?.[2] ?? PERCENT.exec(head?.hans ?? "")?.[1] ?? null;
}

/**
 * A number that fills a table's cell, in the unit of its heads: under
 * 产值（万元） 120 is 1.2 million yuan. Its span stays the cell's own.
 */
export function inUnitOfHead(found: Found, cell: string, { unit: words }: CellHeads): Found {
  if (words === null || found.kind !== "quantity" || found.end !== cell.length) return found;
  const isBare = found.unit === "item" && /\d$/u.test(cell);
  const one = isBare ? readQuantity(`1${words}`, 0) : null;
  if (one === null) return found;
  const { unit, low: times } = one;
  const tidy = (value: number) => Number((value * times).toPrecision(12));
  return { ...found, unit, low: tidy(found.low), high: tidy(found.high) };
}

function countedIn({ hans, hant }: BothScripts): BothScripts {
  const { start, end } = nounOfHead(hans);
  return { hans: hans.slice(start, end), hant: hant.slice(start, end) };
}

/** A head without the unit in its brackets, in both scripts. */
function bareHead({ hans, hant }: BothScripts): BothScripts {
  const end = /^[^（(]+/u.exec(hans)?.[0].length ?? hans.length;
  return { hans: hans.slice(0, end), hant: hant.slice(0, end) };
}
