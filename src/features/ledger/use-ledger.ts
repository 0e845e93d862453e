import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useFilters } from "../../address/filters.ts";
import { corpusQuery, figuresQuery, sentencesQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import { sentenceOf, type DatasetFigure, type Sentences } from "../../model/dataset.ts";
import { useChoices } from "./choices.ts";
import { selectRows, type Asked, type LedgerRow } from "./select-rows.ts";

/** All rows of the ledger, what the address asks of them, and those that it shows, in reading order. */
export function useLedger() {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const { data: sentences } = useSuspenseQuery(sentencesQuery);
  const { places } = corpus;
  const townIds = useMemo(() => places.map(({ id }) => id), [places]);
  const all = useMemo(() => rowsOf(places, figures, sentences), [places, figures, sentences]);
  const { towns, themes, chosen } = useFilters(townIds);
  const { choices } = useChoices();
  const asked: Asked = useMemo(() => ({ towns, themes, ...choices }), [towns, themes, choices]);
  const shown = useMemo(() => selectRows(all, asked), [all, asked]);
  return { all, asked, shown, townIds, chosen, furniture: sentences.furniture };
}

function rowsOf(
  places: readonly Place[],
  figures: readonly DatasetFigure[],
  sentences: Sentences,
): readonly LedgerRow[] {
  return figures.flatMap((figure) => {
    const place = places.find(({ id }) => id === figure.town);
    const sentence = sentenceOf(sentences, figure.town, figure.sentence);
    return place === undefined || sentence === null ? [] : [{ figure, place, sentence }];
  });
}
