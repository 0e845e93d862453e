import { inPlainForms } from "./hant-characters.ts";

/**
 * Traditional characters that good writers use one for another in the same
 * words: which of them stands in a text is taste, and is left alone.
 */
const INTERCHANGEABLE = [
  "週周",
  "畫劃",
  "佔占",
  "紮扎",
  "瞭了",
  "彙匯",
  "鍊煉",
  "鍊鏈",
  "託托",
  "唸念",
  "昇升陞",
  "佈布",
  "慾欲",
  "迴回",
  "註注",
  "捲卷",
  "讚贊",
  "閒閑",
  "諮咨",
  "蹟跡",
  "湧涌",
  "彷仿",
  "夥伙",
  "臺台檯",
  "颱台",
  "傢家",
  "俱具",
  "藉借",
  "倖幸",
  "癥症",
  "饑飢",
  "毀燬譭",
  "嚐嘗",
  "僱雇",
  "鑑鑒",
  "歎嘆",
  "奸姦",
  "凶兇",
  "盪蕩",
  "捱挨",
  "搜蒐",
  "弔吊",
  "覈核",
  "覆復",
  "象像",
  "砲炮",
  "孃娘",
  "菸煙",
  "鉅巨",
  "噹當",
  "喂餵",
  "揹背",
  "睏困",
  "蕩盪",
  "恆恒",
  "杯盃",
  "杠槓",
  "秋鞦",
  "千韆",
  "綵彩",
  "剷鏟",
  "痠酸",
  "拐柺",
  "抵牴",
  "僵殭",
  "噪譟",
  "帳賬",
  "著着",
  "愈癒",
  "座坐",
  "誌志",
  "甦蘇",
  "岳嶽",
  "盡儘",
  "熏燻薰",
  "霉黴",
  "鹵滷",
  "糊餬",
  "漓灕",
  "彌瀰",
  "蒙矇濛",
  "樑梁",
  "釐厘",
  "杆桿",
  "勳勛",
  "污汙",
  "晒曬",
  "錘鎚",
  "羶膻",
].map((group) => new Set(group));

/**
 * Simplified words that good writers write in Traditional in either way, or in both by
 * what they mean: 復查 and 複查, 壓制 and 壓製.
 */
export const FREE_WORDS: ReadonlySet<string> = new Set(
  "复查 复审 复核 复验 复检 朱红 叶韵 并存 景致 面团 压制 调制 折叠 折叠起来 对折 扣子 编制 干贝".split(
    " ",
  ),
);

/** Whether a word, or a word with its neighbours, is one of these. */
export const isFreeWord = (word: string): boolean =>
  [...FREE_WORDS].some((free) => word.startsWith(free) || word.endsWith(free));

/** Whether two Traditional characters may stand for each other in any word. */
export function isTaste(one: string, other: string): boolean {
  if (inPlainForms(one) === inPlainForms(other)) return true;
  return INTERCHANGEABLE.some((group) => group.has(one) && group.has(other));
}
