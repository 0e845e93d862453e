import { useSuspenseQuery } from "@tanstack/react-query";
import { readPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import { sentencesQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import { sentenceOf, type DatasetFigure } from "../../model/dataset.ts";
import { Seal } from "../../ui/Seal.tsx";
import { Zh } from "../../ui/Zh.tsx";

interface ExampleMarkProps {
  readonly figure: DatasetFigure;
  readonly places: readonly Place[];
}

/** A figure in its report's own words, with what it counts: a link to its sentence. */
export function ExampleMark({ figure, places }: ExampleMarkProps) {
  const pick = usePick();
  const { data: sentences } = useSuspenseQuery(sentencesQuery);
  const place = places.find(({ id }) => id === figure.town);
  const sentence = sentenceOf(sentences, figure.town, figure.sentence);
  if (place === undefined || sentence === null) return null;
  const { start, end, label } = figure;
  const words = {
    hans: sentence.hans.slice(start, end),
    hant: sentence.hant.slice(start, end),
  };
  return (
    <ViewLink
      to={readPath(figure.town, { figure: figure.id })}
      data-figure={figure.key}
      className="inline-flex min-h-7 flex-wrap items-center gap-x-2 hover:underline"
    >
      <Seal town={place} />
      <span className="sr-only">{pick(place.names)}</span>
      <Zh words={words} className="font-song underline decoration-hairline underline-offset-4" />
      {label === null ? null : <span className="text-13 text-ink-soft">{pick(label)}</span>}
    </ViewLink>
  );
}
