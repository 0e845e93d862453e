/**
 * Makes `src/chinese/word-list.json`: the words by which a text is cut before
 * its characters are converted, and how the words are written in Traditional
 * where the characters alone would not tell.
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
import { inPlainForms, plainHant, toHansCharacter } from "../src/chinese/characters.ts";

const OUTPUT = new URL("../src/chinese/word-list.json", import.meta.url);
const LONGEST = 7;
// A word matters as evidence where it is common, or where its characters alone would mislead;
// words without a doubtful character matter only as neighbours of those that have one.
const RARE = 8;
const RARE_NEIGHBOUR = 150;

const [dictionary] = process.argv.slice(2);
if (dictionary === undefined) throw new Error("usage: make-word-list.ts DICT.TXT");

const phrases = readPhrases();
const frequencies = await readFrequencies(dictionary);
const candidates = findCandidates();
const levels = new Map<number, string[]>();
const written: string[] = [];
for (const word of new Set([...frequencies.keys(), ...phrases.keys()])) {
  const characters = [...word];
  if (word.length > LONGEST || !/^\p{Script=Han}+$/u.test(word)) continue;
  if (characters.some((character) => toHansCharacter(character) !== character)) continue;
  const frequency = frequencies.get(word) ?? 1;
  const doubtful = characters.some((character) => candidates.has(character));
  const hant = writeWord(word);
  const plain = hant === characters.map(plainHant).join("");
  if (characters.length > 1 && plain && frequency < (doubtful ? RARE : RARE_NEIGHBOUR)) continue;
  const level = Math.round(2 * Math.log2(frequency + 1));
  const peers = levels.get(level);
  if (peers === undefined) levels.set(level, [word]);
  else peers.push(word);
  if (characters.length > 1 && !plain) written.push(`${word} ${hant}`);
}
const list = {
  sources: [
    "words and frequencies: jieba, © 2013 Sun Junyi, MIT licence, https://github.com/fxsjy/jieba",
    "Traditional forms: OpenCC, © BYVoid and contributors, Apache-2.0, https://github.com/BYVoid/OpenCC",
  ],
  candidates: [...candidates].map(([hans, hant]) => `${hans}${[...hant].join("")}`).join(" "),
  levels: [...levels]
    .toSorted(([a], [b]) => a - b)
    .map(([level, words]) => ({ level, words: words.toSorted().join(" ") })),
  written: written.toSorted().join("|"),
};
await writeFile(OUTPUT, `${JSON.stringify(list, null, 2)}\n`);

function readPhrases(): Map<string, string> {
  const entries = STPhrases.split("|").map((entry) => entry.split(" "));
  return new Map(
    entries.flatMap(([hans = "", hant = ""]) =>
      hans.length === hant.length ? [[hans, inPlainForms(hant)]] : [],
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

async function readFrequencies(path: string): Promise<Map<string, number>> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [word = "", frequency = ""] = line.split(" ");
      return word === "" ? [] : [[word, Number(frequency)]];
    }),
  );
}

// The longest phrases win inside a word, from the left.
function writeWord(word: string): string {
  let hant = "";
  for (let at = 0; at < word.length;) {
    const rest = word.length - at;
    const length = Array.from({ length: rest }, (_, less) => rest - less).find((n) =>
      phrases.has(word.slice(at, at + n)),
    );
    const piece = word.slice(at, at + (length ?? 1));
    hant += phrases.get(piece) ?? [...piece].map(plainHant).join("");
    at += piece.length;
  }
  return hant;
}
