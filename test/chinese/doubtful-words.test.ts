import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isTaste } from "../../src/chinese/taste.ts";
import { toHans } from "../../src/chinese/to-hans.ts";
import { toHant } from "../../src/chinese/to-hant.ts";

const lines = readFileSync("test/practice/doubtful-words.txt", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" "));

/** The word as it is written again, with what is taste written as the word has it. */
function writtenAgain(word: string): string {
  const again = Array.from(toHant(toHans(word).text).text);
  return Array.from(word, (character, at) => {
    const written = again[at] ?? "";
    return isTaste(character, written) ? character : written;
  }).join("");
}

describe("words with a character that Simplified writes like another", () => {
  test.each(lines)("are written with %s where it belongs", (_character, ...words) => {
    expect(words.map(writtenAgain)).toEqual(words);
  });
});
