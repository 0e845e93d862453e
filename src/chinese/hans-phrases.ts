import TSPhrases from "opencc-js/dict/TSPhrases";
import { equalPairs } from "./dictionary.ts";
import { toHansCharacter } from "./hans-characters.ts";

/** Traditional phrases that are written otherwise in Simplified than their characters alone. */
export interface HansPhrases {
  readonly forms: ReadonlyMap<string, string>;
  /** The length of the longest phrase by the character that it begins with. */
  readonly longest: ReadonlyMap<string, number>;
  /** Characters that a phrase writes otherwise than usual, with both ways. */
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

// Names and rare words that would be found across the border of two common words:
// 於單 in 關於單位, 徵調 in 特徵調查, 變徵 in 改變徵收, 吳祕 in 吳祕書.
const MISLEADING =
  /^(?:於.*|樊於期|.*貲.*|徵.|[變流角]徵|.祕|乾[道圖象宅造斷]|[打拉捏毛脫鑿]坏|坏子|[電見示鈞名拜]覆|鍾馗)$/u;

// The words in which 著 is not 着.
const WITH_ZHU =
  "顯著 著名 著作 著稱 著述 著書 著者 著錄 名著 專著 原著 編著 論著 巨著 卓著 昭著 土著 合著 譯著 遺著 拙著 新著 所著 著有 著《".split(
    " ",
  );

let phrases: HansPhrases | null = null;

/** The phrases; unpacked when they are first asked for. */
export function loadHansPhrases(): HansPhrases {
  phrases ??= readPhrases();
  return phrases;
}

// What stands round a phrase where it is only the end of one word and the beginning of the next:
// 說明瞭望塔, 閃電覆蓋, 設計畫面; but 反覆核對.
const BREAKS: readonly (readonly [end: RegExp, before: RegExp, after: RegExp])[] = [
  [/覆$/u, /$/u, /^[蓋盖沒没轍辙亡滅灭舟]/u],
  [/[^反]覆$/u, /$/u, /^核/u],
  [/瞭$/u, /$/u, /^[望哨]/u],
  [/計畫$/u, /(?<!建)設$/u, /^(?:面(?![臨對積向])|[圖作布板冊框像])/u],
];

const VERB = /[看望拿帶跟隨接對向朝沿順靠指寫等守陪抱背捧坐站走想]/u;

/** Whether what looks like a phrase at an offset of a text is none. */
export function isBroken(phrase: string, text: string, at: number): boolean {
  // 看著作物: 著 belongs to the verb before it.
  if (phrase.startsWith("著") && VERB.test(text.charAt(at - 1))) return true;
  // 坏 is 坯 only beside Traditional characters; else it is the Simplified 坏.
  if (phrase.includes("坏") && Array.from(text, toHansCharacter).join("") === text) return true;
  return BREAKS.some(
    ([end, before, after]) =>
      end.test(phrase) &&
      before.test(text.slice(Math.max(0, at - 2), at)) &&
      after.test(text.slice(at + phrase.length, at + phrase.length + 2)),
  );
}

const SURNAME = /[張王趙劉陳楊吳徐孫郭鄭許馮曹彭蕭袁]/u;

/** Whether 乾 is a given name: 張乾. */
export const isNamed = (text: string, at: number): boolean =>
  text[at] === "乾" &&
  SURNAME.test(text.charAt(at - 1)) &&
  !/^[燥淨枯旱裂]/u.test(text.charAt(at + 1));

/** The Simplified character that running text has most often. */
export const usualHans = (character: string): string =>
  character === "著" ? "着" : toHansCharacter(character);

function readPhrases(): HansPhrases {
  const listed = equalPairs(TSPhrases).filter(([hant]) => !MISLEADING.test(hant));
  const withZhu = WITH_ZHU.flatMap((hant): [string, string][] => {
    const hans = Array.from(hant, toHansCharacter).join("");
    return [
      [hant, hans],
      [hans, hans],
    ];
  });
  const forms = new Map([...listed, ...withZhu]);
  const longest = new Map<string, number>();
  const doubtful = new Map<string, string[]>();
  for (const [hant, hans] of forms) {
    const first = hant.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, hant.length));
    for (let at = 0; at < hant.length; at += 1) {
      const usual = usualHans(hant.charAt(at));
      const form = hans.charAt(at);
      if (form !== usual) doubtful.set(hant.charAt(at), [usual, form]);
    }
  }
  return { forms, longest, doubtful };
}
