import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  corpusQuery,
  figuresQuery,
  reportQuery,
  sentencesQuery,
} from "../../src/loading/queries.ts";
import { encodeFigures, FIGURES_SCHEMA, SENTENCES_SCHEMA } from "../../src/model/dataset.ts";
import { figureOf } from "../helpers/town-figure.ts";

/** Answers every request with one text, and keeps the addresses that were asked for. */
function answer(body: unknown): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify(body)));
  });
  return asked;
}

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the queries", () => {
  test("decode the figures as they are read", async () => {
    const figures = [figureOf("east", { id: "f1" })];
    answer(encodeFigures(figures));
    await expect(client().fetchQuery(figuresQuery)).resolves.toEqual(figures);
  });

  test("name figures.json where a row of it is no figure", async () => {
    answer({ schema: FIGURES_SCHEMA, columns: { id: { values: [7], codes: [0] } } });
    await expect(client().fetchQuery(figuresQuery)).rejects.toMatchObject({
      file: "figures.json",
      fault: "unlike",
    });
  });

  test.each([
    ["corpus.json", "five-towns/corpus@2", () => client().fetchQuery(corpusQuery)],
    ["figures.json", "five-towns/figures@2", () => client().fetchQuery(figuresQuery)],
    ["sentences.json", "five-towns/sentences@2", () => client().fetchQuery(sentencesQuery)],
    ["reports/east.json", "five-towns/report@2", () => client().fetchQuery(reportQuery("east"))],
  ])("tell a newer %s from a damaged one", async (file, schema, fetched) => {
    answer({ schema });
    await expect(fetched()).rejects.toMatchObject({ file, fault: "edition", detail: schema });
  });

  test("ask for a file once as long as the page lives", async () => {
    const asked = answer({ schema: SENTENCES_SCHEMA, towns: {}, furniture: {} });
    const queries = client();
    await queries.fetchQuery(sentencesQuery);
    await queries.fetchQuery(sentencesQuery);
    expect(asked).toEqual(["/data/sentences.json"]);
  });
});
