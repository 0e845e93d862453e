import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { useLocation, useParams } from "react-router";
import { useFilters } from "../../address/filters.ts";
import { corpusQuery, reportQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Theme } from "../../model/theme.ts";
import { NotFound } from "../../ui/NotFound.tsx";
import { StandingPart } from "../../ui/StandingPart.tsx";
import { placeNotes } from "./place-notes.ts";
import { readPointed } from "./pointed.ts";
import { ReadingContext, type Reading } from "./reader-context.ts";
import { ReportAside } from "./ReportAside.tsx";
import { ReportHeader } from "./ReportHeader.tsx";
import { ReportNotes } from "./ReportNotes.tsx";
import { ReportSkeleton } from "./ReportSkeleton.tsx";
import { ReportText } from "./ReportText.tsx";
import { TownTabs } from "./TownTabs.tsx";
import { UnknownPointed } from "./UnknownPointed.tsx";
import { useShowPointed } from "./use-show-pointed.ts";

/** A report in full, with its figures, its themes and what was done to its text. */
export function ReaderPage() {
  const { town } = useParams();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { places } = corpus;
  const { themes, towns } = useFilters(places.map(({ id }) => id));
  const place = places.find(({ id }) => id === town);
  if (place === undefined) return <NotFound />;
  return (
    <>
      <TownTabs
        places={places.filter(({ id }) => towns.includes(id) || id === place.id)}
        open={place}
      />
      <Suspense key={place.id} fallback={<ReportSkeleton />}>
        <OpenReport place={place} themes={themes} />
      </Suspense>
    </>
  );
}

interface OpenReportProps {
  readonly place: Place;
  readonly themes: readonly Theme[];
}

function OpenReport({ place, themes }: OpenReportProps) {
  const { data: report } = useSuspenseQuery(reportQuery(place.id));
  const { search, hash } = useLocation();
  const pointed = useMemo(() => readPointed(search, hash), [search, hash]);
  const pointedRef = useShowPointed(pointed.kind === "nothing" ? null : pointed.id);
  const reading = useMemo((): Reading => {
    const sentences = report.paragraphs.flatMap((paragraph) => paragraph.sentences);
    return {
      place,
      figures: report.figures.map((figure): DatasetFigure => ({
        ...figure,
        town: place.id,
        key: `${place.id}/${figure.id}`,
      })),
      notes: placeNotes(place.notes, sentences),
      pointed,
      pointedRef,
      themes,
    };
  }, [place, report, pointed, pointedRef, themes]);
  return (
    <ReadingContext value={reading}>
      <UnknownPointed report={report} />
      <div className="reader">
        <ReportHeader report={report} />
        <StandingPart noteClassName="reader-aside">
          <ReportAside report={report} />
        </StandingPart>
        <StandingPart noteClassName="reader-text">
          <ReportText report={report} />
        </StandingPart>
        <StandingPart noteClassName="reader-notes">
          <ReportNotes />
        </StandingPart>
      </div>
    </ReadingContext>
  );
}
