import { describe, expect, test } from "vitest";
import { maskNames } from "../../../data/curation/mask-names.ts";
import type { Person } from "../../../src/model/town.ts";

const PEOPLE: Person[] = [
  { name: "李小花", kind: "private", also: ["小花"] },
  { name: "王大明", kind: "official" },
];

describe("maskNames", () => {
  test.each([
    ["a private person", "为李小花提供贷款", "为某某提供贷款"],
    ["what gives a person away", "李小花的小花农场", "某某的某某农场"],
  ])("masks %s", (_who, hans, masked) => {
    expect(maskNames({ hans, hant: hans }, PEOPLE).hans).toBe(masked);
  });

  test("leaves officials alone", () => {
    const sentence = { hans: "王大明作点评", hant: "王大明作點評" };
    expect(maskNames(sentence, PEOPLE)).toMatchObject(sentence);
  });

  test("masks both scripts at the same places", () => {
    const { hans, hant } = maskNames({ hans: "为李小花办贷款", hant: "為李小花辦貸款" }, PEOPLE);
    expect([hans, hant]).toEqual(["为某某办贷款", "為某某辦貸款"]);
  });

  test("moves a span behind a name with its words", () => {
    const hans = "为李小花的小花农场硬化公路500米";
    const masked = maskNames({ hans, hant: hans }, PEOPLE);
    const start = hans.indexOf("500米");
    const span = masked.move({ start, end: start + 4 });
    expect(masked.hans.slice(span.start, span.end)).toBe("500米");
  });
});
