import { queryOptions } from "@tanstack/react-query";
import { parse, parser } from "valibot";
import { CorpusSchema, OpeningsSchema } from "../model/corpus.ts";
import { FigureColumnsSchema, SentencesSchema, decodeFigures } from "../model/dataset.ts";
import { IndicatorsSchema } from "../model/indicator.ts";
import { CuratedReportSchema } from "../model/report.ts";
import { fetchJson } from "./fetch-json.ts";

// The files are written at build time and cannot change under a running page.
const staleTime = "static";

export const corpusQuery = queryOptions({
  queryKey: ["corpus"],
  queryFn: ({ signal }) => fetchJson("corpus.json", parser(CorpusSchema), signal),
  staleTime,
});

/** All figures of all towns, decoded. */
export const figuresQuery = queryOptions({
  queryKey: ["figures"],
  queryFn: ({ signal }) =>
    fetchJson("figures.json", (body) => decodeFigures(parse(FigureColumnsSchema, body)), signal),
  staleTime,
});

/** The indicators in full. */
export const indicatorsQuery = queryOptions({
  queryKey: ["indicators"],
  queryFn: async ({ signal }) =>
    (await fetchJson("indicators.json", parser(IndicatorsSchema), signal)).indicators,
  staleTime,
});

export const sentencesQuery = queryOptions({
  queryKey: ["sentences"],
  queryFn: ({ signal }) => fetchJson("sentences.json", parser(SentencesSchema), signal),
  staleTime,
});

/** The first words of every sentence. */
export const openingsQuery = queryOptions({
  queryKey: ["openings"],
  queryFn: ({ signal }) => fetchJson("openings.json", parser(OpeningsSchema), signal),
  staleTime,
});

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => fetchJson(`reports/${id}.json`, parser(CuratedReportSchema), signal),
    staleTime,
  });
