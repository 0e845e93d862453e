import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useHref } from "react-router";
import { readPath } from "../address/paths.ts";
import { langOf, useSettings } from "../address/settings.ts";
import { usePick } from "../i18n/use-pick.ts";
import { corpusQuery, figuresQuery, openingsQuery, sentencesQuery } from "../loading/queries.ts";
import { sentenceOf, type DatasetFigure } from "../model/dataset.ts";
import { MarkedWords } from "../ui/MarkedWords.tsx";
import { usePrinting } from "../ui/use-printing.ts";
import { Zh } from "../ui/Zh.tsx";
import { notedMarks, type NotedMark } from "./noted-marks.ts";

/**
 * On paper a mark cannot be followed: it bears a number, and this list says
 * under the number whose words it stands on, what they are and where. The style
 * sheet counts the marks, in the order in which they are collected here.
 */
export const PrintNotes = () => (usePrinting() ? <Notes /> : null);

function Notes() {
  const { t } = useTranslation();
  // The marks stand on the page that is about to be printed.
  const [marks] = useState(notedMarks);
  if (marks.length === 0) return null;
  return (
    <section className="print-notes">
      <h2>{t("print.notes")}</h2>
      <ol>
        {marks.map((mark, nth) => (
          // One figure may have two marks, and the list is never changed in part.
          // oxlint-disable-next-line react/no-array-index-key
          <Note key={nth} {...mark} />
        ))}
      </ol>
    </section>
  );
}

function Note({ town, figure: figureId, sentence }: NotedMark) {
  const pick = usePick();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const place = corpus.places.find(({ id }) => id === town);
  const figure = figures.find(({ key }) => key === `${town}/${figureId ?? ""}`) ?? null;
  const at = figureId === null ? { sentence: sentence ?? "" } : { figure: figureId };
  const address = new URL(useHref(readPath(town, at)), location.href).href;
  return (
    <li>
      {place !== undefined && <b>{pick(place.names)}</b>}{" "}
      <Quote {...{ town, figure }} sentence={figure?.sentence ?? sentence ?? ""} />{" "}
      <a href={address}>{address}</a>
    </li>
  );
}

interface QuoteProps {
  readonly town: string;
  readonly sentence: string;
  readonly figure: DatasetFigure | null;
}

/** The sentence with its figure marked; where a view has done without the sentences, what it has of their words. */
function Quote({ town, sentence, figure }: QuoteProps) {
  const { script } = useSettings();
  const queries = useQueryClient();
  const sentences = queries.getQueryData(sentencesQuery.queryKey);
  const words = sentences === undefined ? null : sentenceOf(sentences, town, sentence);
  if (words !== null) {
    return (
      <q lang={langOf(script)}>
        <MarkedWords words={words} span={figure ?? { start: 0, end: 0 }} />
      </q>
    );
  }
  const opening = queries.getQueryData(openingsQuery.queryKey)?.towns[town]?.[sentence];
  return (
    <>
      {opening !== undefined && (
        <q>
          <Zh words={opening} />
        </q>
      )}{" "}
      {figure !== null && <mark lang="zh-Hans">{figure.text}</mark>}
    </>
  );
}
