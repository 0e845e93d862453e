/**
 * Makes `src/chinese/word-list.json`: the words by which a text is cut before
 * its characters are converted, and how the words are written in Traditional
 * where the characters alone would not tell. What the characters give by
 * themselves is not in it.
 *
 * The words and their frequencies are those of jieba (MIT, © 2013 Sun Junyi),
 * as shipped in the package @node-rs/jieba 2.0.3; the Traditional forms are
 * OpenCC's (Apache-2.0), as shipped in opencc-js. To make the list again:
 *
 *   npm pack @node-rs/jieba@2.0.3 && tar xzf node-rs-jieba-2.0.3.tgz
 *   npx tsx data/make-word-list.ts package/dict.txt
 */
import { readFile, writeFile } from "node:fs/promises";
import STPhrases from "opencc-js/dict/STPhrases";
import { toHansCharacter } from "../src/chinese/hans-characters.ts";
import { inPlainForms, plainHant } from "../src/chinese/hant-characters.ts";
import { LONE_FORMS } from "../src/chinese/lone-forms.ts";
import { LEVELS } from "../src/chinese/words.ts";
import { ADDED_WORDS } from "./added-words.ts";

const OUTPUT = new URL("../src/chinese/word-list.json", import.meta.url);
const LONGEST = 7;
// A word matters as evidence where it is common, or where its characters alone would mislead;
// words without a doubtful character matter only as neighbours of those that have one.
const RARE = 8;
const RARE_NEIGHBOUR = 150;
// What an added word counts for at least.
const ADDED = 300;

// In words a character is as plain as in most; these few stand in words as they stand alone.
const IN_WORDS = new Map(
  [...LONE_FORMS].filter(([character]) => "谷岳松范姜朴郁淀签刮".includes(character)),
);
// In names of people and places, where no phrase says otherwise.
const IN_NAMES = new Map([...LONE_FORMS, ["里", "里"], ["干", "干"]]);

// Rare words that are far more often a name (姜桂兰), and names that are far more often two
// words: 位于海洋, 工作于贝尔实验室, 从村里拉来.
const MISLEADING =
  /^(?:姜桂|于[^于都阗飞归嗟谦禁丹]|于海洋|于贝尔|里拉|里加|里静静|山后|干溪|干沟|干河|干塘)$/u;

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error("usage: make-word-list.ts DICT.TXT");

const phrases = readPhrases();
const { frequencies, names } = await readJieba(dictionary);
for (const hant of ADDED_WORDS) {
  const hans = Array.from(hant, toHansCharacter).join("");
  phrases.set(hans, hant);
  frequencies.set(hans, Math.max(ADDED, frequencies.get(hans) ?? 0));
}
const candidates = findCandidates();
const lines = new Map<string, string[]>();
for (const word of new Set([...frequencies.keys(), ...phrases.keys()])) {
  const characters = [...word];
  const [first = ""] = characters;
  if (word.length > LONGEST || !/^\p{Script=Han}+$/u.test(word)) continue;
  if (characters.some((character) => toHansCharacter(character) !== character)) continue;
  const frequency = frequencies.get(word) ?? 1;
  const doubtful = characters.filter((character) => candidates.has(character));
  const choices = characters.length > 1 ? writeChoices(word) : "";
  const isPlain = /^0*$/u.test(choices);
  const least = doubtful.length > 0 ? RARE : RARE_NEIGHBOUR;
  if (characters.length > 1 && isPlain && frequency < least) continue;
  const level = LEVELS[Math.max(1, Math.round(2 * Math.log2(frequency + 1)))] ?? "";
  const entry = `${word.slice(first.length)}${isPlain ? "" : choices}${level}`;
  lines.set(first, [...(lines.get(first) ?? []), entry]);
}
const list = {
  sources: [
    "words and frequencies: jieba, © 2013 Sun Junyi, MIT licence, https://github.com/fxsjy/jieba",
    "Traditional forms: OpenCC, © BYVoid and contributors, Apache-2.0, https://github.com/BYVoid/OpenCC",
  ],
  candidates: [...candidates].map(([hans, hant]) => `${hans}${[...hant].join("")}`).join(" "),
  words: [...lines].map(([first, entries]) => `${first}${entries.toSorted().join("")}`).toSorted(),
};
await writeFile(OUTPUT, `${JSON.stringify(list, null, 2)}\n`);

function readPhrases(): Map<string, string> {
  const entries = STPhrases.split("|").map((entry) => entry.split(" "));
  return new Map(
    entries.flatMap(([hans = "", hant = ""]) =>
      hans.length === hant.length && !MISLEADING.test(hans) ? [[hans, inPlainForms(hant)]] : [],
    ),
  );
}

/** The characters that the phrases write in more than one way, with these ways. */
function findCandidates(): Map<string, Set<string>> {
  const ways = new Map<string, Set<string>>();
  for (const [hans, hant] of phrases) {
    const forms = [...hant];
    for (const [index, character] of [...hans].entries()) {
      const known = ways.get(character) ?? new Set([plainHant(character)]);
      ways.set(character, known.add(forms[index] ?? character));
    }
  }
  return new Map([...ways].filter(([, forms]) => forms.size > 1));
}

interface Listed {
  readonly frequencies: Map<string, number>;
  /** Those of the words that are names of people or places. */
  readonly names: ReadonlySet<string>;
}

async function readJieba(path: string): Promise<Listed> {
  const listed = new Map<string, number>();
  const named = new Set<string>();
  for (const line of (await readFile(path, "utf8")).split("\n")) {
    const [word = "", frequency = "", tag = ""] = line.split(" ");
    if (word !== "" && !MISLEADING.test(word)) listed.set(word, Number(frequency));
    // Listed names of people end in 里 by chance: 封信里.
    if (/^n[rs]/u.test(tag) && !(tag === "nr" && word.endsWith("里"))) named.add(word);
  }
  return { frequencies: listed, names: named };
}

/** For each doubtful character of a word, which of its ways stands there. */
function writeChoices(word: string): string {
  const hant = [...writeWord(word)];
  return Array.from(word, (character, index) => {
    const ways = candidates.get(character);
    return ways === undefined ? "" : String([...ways].indexOf(hant[index] ?? ""));
  }).join("");
}

// Of two characters many a listed name is a common word first: 廟裡, 河裡, 庫裡.
function isName(word: string): boolean {
  return names.has(word) && (word.length > 2 || word.startsWith("里"));
}

/** How a word is written: the longest phrases win inside it, from the left. */
function writeWord(word: string): string {
  const forms = isName(word) ? IN_NAMES : IN_WORDS;
  let hant = "";
  for (let at = 0; at < word.length;) {
    const rest = word.length - at;
    const length = Array.from({ length: rest }, (_, less) => rest - less).find((n) =>
      phrases.has(word.slice(at, at + n)),
    );
    const piece = word.slice(at, at + (length ?? 1));
    hant +=
      phrases.get(piece) ??
      Array.from(piece, (character) => forms.get(character) ?? plainHant(character)).join("");
    at += piece.length;
  }
  return hant;
}
