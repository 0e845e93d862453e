import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainHant } from "../../src/chinese/hant-characters.ts";
import { mendHant } from "../../src/chinese/mend-hant.ts";
import { FREE_WORDS, isTaste } from "../../src/chinese/taste.ts";
import { toHans } from "../../src/chinese/to-hans.ts";
import { toHant } from "../../src/chinese/to-hant.ts";
import { loadWords } from "../../src/chinese/words.ts";
import { applyRepairs } from "../../src/text/tracked.ts";

const pairs = readFileSync("test/practice/sentences.txt", "utf8")
  .split("\n")
  .filter((line) => line.includes("\t"))
  .map((line): readonly [hans: string, hant: string] => {
    const [hans = "", hant = ""] = line.split("\t");
    return [hans, hant];
  });
const hans = pairs.map(([simplified]) => simplified).join("\n");
const hant = pairs.map(([, traditional]) => traditional).join("\n");

/** As a converter writes it that goes by characters and leaves the doubtful ones as they are. */
const badlyConverted = Array.from(hans, (character) =>
  loadWords().candidates.get(character)?.includes(character) ? character : plainHant(character),
).join("");

const mended = (text: string): string => applyRepairs(text, mendHant(text));

/** Whether good writers write the character at an offset in either way, by the word that it stands in. */
const isFree = (at: number): boolean =>
  [...FREE_WORDS].some((word) => {
    const start = hans.indexOf(word, Math.max(0, at - word.length + 1));
    return start >= 0 && start <= at;
  });

/** The wrong characters, each with what stands round it, as the gold has it. */
function wrongIn(text: string, gold: string): string[] {
  const found = Array.from(text);
  return Array.from(gold).flatMap((character, at) => {
    const isRight = found[at] === character || isTaste(character, found[at] ?? "") || isFree(at);
    return isRight ? [] : [`${gold.slice(Math.max(0, at - 4), at + 5)}: ${found[at] ?? ""}`];
  });
}

const MOST_IN_TEN_THOUSAND = 5;

test.each([
  ["Simplified, in Traditional", () => toHant(hans).text, hant],
  ["Traditional, in Simplified", () => toHans(hant).text, hans],
  ["badly converted, in Traditional", () => mended(badlyConverted), hant],
  ["badly converted, in Simplified", () => toHans(mended(badlyConverted)).text, hans],
])("at most five of ten thousand characters are wrong: %s", (_way, convert, gold) => {
  const wrong = wrongIn(convert(), gold);
  const most = (gold.length * MOST_IN_TEN_THOUSAND) / 10_000;
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(most);
});

test("a well-written Traditional text is left as it is", () => {
  expect(mended(hant)).toBe(hant);
});
