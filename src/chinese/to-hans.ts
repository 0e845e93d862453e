import TSPhrases from "opencc-js/dict/TSPhrases";
import { toHansCharacter } from "./characters.ts";
import type { Choice, Converted } from "./to-hant.ts";

// Names and rare words with these would be found across the border of two common words:
// 於單 in 關於單位, 徵調 in 特徵調查.
const MISLEADING = /[於脩祕坏徵]/u;

// The words in which 著 is not 着, as Simplified writes them.
const WITH_ZHU =
  "顯著 著名 著作 著稱 著述 著書 著者 著錄 名著 專著 原著 編著 論著 巨著 鉅著 卓著 昭著 土著 合著 譯著 遺著 拙著 較著 新著 所著".split(
    " ",
  );

const LONGEST = 5;

let phrases: ReadonlyMap<string, string> | null = null;

function loadPhrases(): ReadonlyMap<string, string> {
  phrases ??= new Map([
    ...TSPhrases.split("|").flatMap((entry): [string, string][] => {
      const [hant = "", hans = ""] = entry.split(" ");
      const usable =
        hant.length === hans.length && hant.length <= LONGEST && !MISLEADING.test(hant);
      return usable ? [[hant, hans]] : [];
    }),
    ...WITH_ZHU.flatMap((hant): [string, string][] => {
      const hans = Array.from(hant, toHansCharacter).join("");
      return [
        [hant, hans],
        [hans, hans],
      ];
    }),
  ]);
  return phrases;
}

/** Writes Traditional or mixed text in Simplified. Simplified text comes back as it is. */
export function toHans(text: string): Converted {
  const known = loadPhrases();
  const choices: Choice[] = [];
  let hans = "";
  for (let at = 0; at < text.length;) {
    const phrase = longestPhrase(known, text, at);
    const piece = phrase ?? takeCharacter(text, at);
    const form = phrase === null ? lone(piece) : (known.get(phrase) ?? piece);
    if (phrase !== null) noteChoices(phrase, form, at, choices);
    hans += form;
    at += piece.length;
  }
  return { text: hans, choices };
}

function longestPhrase(
  known: ReadonlyMap<string, string>,
  text: string,
  at: number,
): string | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length -= 1) {
    const phrase = text.slice(at, at + length);
    if (known.has(phrase)) return phrase;
  }
  return null;
}

const takeCharacter = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

const lone = (character: string): string =>
  character === "著" ? "着" : toHansCharacter(character);

function noteChoices(phrase: string, form: string, offset: number, choices: Choice[]): void {
  for (let at = 0; at < phrase.length; at += 1) {
    const usual = lone(phrase.charAt(at));
    const chosen = form.charAt(at);
    if (usual === chosen) continue;
    choices.push({ at: offset + at, form: chosen, candidates: [usual, chosen], by: phrase });
  }
}
