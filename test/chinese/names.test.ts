import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mendHant } from "../../src/chinese/mend-hant.ts";
import { isTaste } from "../../src/chinese/taste.ts";
import { toHans } from "../../src/chinese/to-hans.ts";
import { toHant } from "../../src/chinese/to-hant.ts";

interface Name {
  readonly hans: string;
  readonly hant: string;
}

const sections = readFileSync("test/practice/names.txt", "utf8").split("## ").slice(1);
const listed = sections.map((section): readonly [string, readonly Name[]] => {
  const [title = "", ...lines] = section.trim().split("\n");
  return [
    title,
    lines.map((line) => {
      const [hans = "", hant = ""] = line.split(" ");
      return { hans, hant };
    }),
  ];
});

const LEAST_KEPT = 0.95;

const isSame = (one: string, other: string): boolean =>
  Array.from(one).every((character, at) => {
    const found = Array.from(other)[at] ?? "";
    return character === found || isTaste(character, found);
  });

describe.each(listed)("of hard names of %s", (_title, names) => {
  test("there are about a hundred", () => {
    expect(names.length).toBeGreaterThan(90);
  });

  test.each<readonly [string, (name: Name) => boolean]>([
    ["Traditional", ({ hans, hant }) => isSame(toHant(hans).text, hant)],
    [
      "Traditional in a sentence",
      ({ hans, hant }) => isSame(toHant(`记者${hans}说。`).text.slice(2, -2), hant),
    ],
    ["Simplified", ({ hans, hant }) => toHans(hant).text === hans],
    ["Traditional as the source has them", ({ hant }) => mendHant(hant).length === 0],
  ])("95 in 100 are kept in %s", (_script, isKept) => {
    const lost = names.filter((name) => !isKept(name)).map(({ hant }) => hant);
    expect(lost.length, lost.join(" ")).toBeLessThanOrEqual(names.length * (1 - LEAST_KEPT));
  });
});
