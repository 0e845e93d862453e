import type { Mention, Place } from "../../src/model/corpus.ts";

interface PlacePart {
  readonly seal?: string;
  readonly mentions?: readonly Pick<Mention, "indicator" | "status">[];
  readonly bands?: Place["bands"];
}

/** A town with plain defaults that tells no time; mentions stand in its first sentence. */
export function aPlace(
  id: string,
  { seal = "甲", mentions = [], bands = [] }: PlacePart = {},
): Place {
  const words = (text: string) => ({ hans: text, hant: text, en: text });
  return {
    id,
    order: 1,
    names: words(`${seal}镇`),
    seal: { hans: seal, hant: seal },
    county: null,
    prefecture: null,
    province: null,
    scope: { kind: "town", text: words("全镇") },
    published: { date: null, text: words("日期未载") },
    period: { from: null, to: null, text: words("起止未载") },
    publisher: null,
    people: [],
    notes: [],
    title: null,
    script: "hans",
    notice: null,
    coverage: { published: 0, figures: 0, furniture: 0, chinese: 0 },
    repairs: {},
    counts: [],
    characters: 0,
    shares: [],
    bands,
    mentions: mentions.map((mention) => ({ ...mention, sentence: "p1s1", start: 0, end: 2 })),
  };
}
