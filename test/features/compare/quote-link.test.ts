import { describe, expect, test } from "vitest";
import { quoteLink } from "../../../src/features/compare/quote-link.ts";
import type { Sentences } from "../../../src/model/dataset.ts";
import { figureOf } from "../../helpers/town-figure.ts";

const sentences: Sentences = {
  schema: "five-towns/sentences@1",
  furniture: {},
  towns: {
    a: {
      p1s1: { hans: "召开党委会22次、学习10次。", hant: "召開黨委會22次、學習10次。" },
      p1s2: { hans: "召开座谈会。", hant: "召開座談會。" },
    },
  },
};
const meetings = figureOf("a", { id: "f1", sentence: "p1s1", start: 5, end: 8, text: "22次" });
const study = figureOf("a", { id: "f2", sentence: "p1s1", start: 11, end: 14, text: "10次" });

describe("quoteLink", () => {
  test("leads to the figure that stands in the quote", () => {
    expect(quoteLink({ town: "a", exact: "学习10次" }, sentences, [meetings, study])).toEqual({
      town: "a",
      words: { hans: "学习10次", hant: "學習10次" },
      figure: study,
      sentence: "p1s1",
    });
  });

  test("leads to the sentence where the quote has no figure", () => {
    const link = quoteLink({ town: "a", exact: "座谈会" }, sentences, [meetings]);
    expect(link).toMatchObject({ figure: null, sentence: "p1s2" });
  });

  test("does not take a figure of another town", () => {
    const other = figureOf("b", { sentence: "p1s1", start: 5, end: 8 });
    expect(quoteLink({ town: "a", exact: "22次" }, sentences, [other]).figure).toBeNull();
  });

  test("keeps the words of a quote that no known sentence has", () => {
    expect(quoteLink({ town: "b", exact: "座谈会" }, sentences, [])).toEqual({
      town: "b",
      words: "座谈会",
      figure: null,
      sentence: null,
    });
  });
});
