import TSPhrases from "opencc-js/dict/TSPhrases";
import { toHansCharacter } from "./characters.ts";
import type { Choice, Converted } from "./to-hant.ts";

// Names and rare words with these would be found across the border of two common words:
// 於單 in 關於單位, 徵調 in 特徵調查.
const MISLEADING = /[於脩祕坏徵貲]/u;

// The words in which 著 is not 着, as Simplified writes them.
const WITH_ZHU =
  "顯著 著名 著作 著稱 著述 著書 著者 著錄 名著 專著 原著 編著 論著 巨著 鉅著 卓著 昭著 土著 合著 譯著 遺著 拙著 較著 新著 所著".split(
    " ",
  );

const LONGEST = 5;

interface Phrases {
  readonly forms: ReadonlyMap<string, string>;
  readonly starts: ReadonlySet<string>;
  /** Characters that a phrase writes otherwise than usual, with both ways. */
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

let phrases: Phrases | null = null;

function loadPhrases(): Phrases {
  phrases ??= readPhrases();
  return phrases;
}

function readPhrases(): Phrases {
  const listed = TSPhrases.split("|").flatMap((entry): [string, string][] => {
    const [hant = "", hans = ""] = entry.split(" ");
    const usable = hant.length === hans.length && hant.length <= LONGEST && !MISLEADING.test(hant);
    return usable ? [[hant, hans]] : [];
  });
  const withZhu = WITH_ZHU.flatMap((hant): [string, string][] => {
    const hans = Array.from(hant, toHansCharacter).join("");
    return [
      [hant, hans],
      [hans, hans],
    ];
  });
  const forms = new Map([...listed, ...withZhu]);
  const doubtful = new Map<string, string[]>();
  for (const [hant, hans] of forms) {
    for (let at = 0; at < hant.length; at += 1) {
      const usual = lone(hant.charAt(at));
      const form = hans.charAt(at);
      if (form !== usual) doubtful.set(hant.charAt(at), [usual, form]);
    }
  }
  return { forms, starts: new Set([...forms.keys()].map((word) => word.charAt(0))), doubtful };
}

/** Writes Traditional or mixed text in Simplified. Simplified text comes back as it is. */
export function toHans(text: string): Converted {
  const { forms, starts, doubtful } = loadPhrases();
  const choices: Choice[] = [];
  let hans = "";
  for (let at = 0; at < text.length;) {
    const phrase = starts.has(text.charAt(at)) ? longestPhrase(forms, text, at) : null;
    const piece = phrase ?? takeCharacter(text, at);
    const form = phrase === null ? lone(piece) : (forms.get(phrase) ?? piece);
    for (let offset = 0; offset < piece.length; offset += 1) {
      const candidates = doubtful.get(piece.charAt(offset));
      if (candidates === undefined) continue;
      choices.push({ at: at + offset, form: form.charAt(offset), candidates, by: phrase ?? "" });
    }
    hans += form;
    at += piece.length;
  }
  return { text: hans, choices };
}

function longestPhrase(
  forms: ReadonlyMap<string, string>,
  text: string,
  at: number,
): string | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 1; length -= 1) {
    const phrase = text.slice(at, at + length);
    if (forms.has(phrase)) return phrase;
  }
  return null;
}

const takeCharacter = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

const lone = (character: string): string =>
  character === "著" ? "着" : toHansCharacter(character);
