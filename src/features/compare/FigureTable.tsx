import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { indicatorAxes, type Row } from "../../comparison/indicator-rows.ts";
import { Unnumbered } from "../../charts/Unnumbered.tsx";
import { useFigureWords } from "../../charts/use-figure-words.ts";
import { usePick } from "../../i18n/use-pick.ts";
import { sentencesQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import { sentenceOf, type DatasetFigure } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";
import { Seal } from "../../ui/Seal.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { QuotedSentence } from "./QuotedSentence.tsx";

interface FigureTableProps {
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
}

/** On a phone a town stands over what it says: beside it neither would have room. */
const STACKED = "max-md:block";

/** The table twin of an indicator's chart: every town, every figure, and the sentence that it stands in. */
export function FigureTable({ indicator, places, figures }: FigureTableProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const rows = indicatorAxes(indicator, places, figures).flatMap((axis) => axis.rows);
  return (
    <table className="mt-12 w-full border-collapse text-start text-15">
      <caption className="mb-3 text-start font-song text-21 font-semibold">
        {t("compare.figuresAndSentences")}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("compare.column.town")}</th>
          <th scope="col">{t("compare.column.said")}</th>
        </tr>
      </thead>
      <tbody className={STACKED}>
        {places.map((place) => (
          <Slice key={place.id} as="tr" className={`${STACKED} border-t border-hairline align-top`}>
            <th
              scope="row"
              className={`${STACKED} pt-4 text-start font-normal md:w-44 md:pe-4 md:pb-4`}
            >
              <span className="flex flex-wrap items-center gap-2">
                <Seal town={place} />
                {pick(place.names)}
              </span>
              <span className="mt-1 block text-13 text-ink-soft">{pick(place.period.text)}</span>
            </th>
            <td className={`${STACKED} pt-2 pb-4 md:pt-4`}>
              {rows
                .filter(({ town }) => town === place.id)
                .map((row) => (
                  <Said key={keyOf(row)} {...{ row, place }} />
                ))}
            </td>
          </Slice>
        ))}
      </tbody>
    </table>
  );
}

const keyOf = (row: Row) => (row.kind === "figures" ? (row.figures[0]?.key ?? "") : row.kind);

function Said({ row, place }: { readonly row: Row; readonly place: Place }) {
  const { data: sentences } = useSuspenseQuery(sentencesQuery);
  if (row.kind === "silent") return <Unnumbered row={row} />;
  if (row.kind === "mention") {
    const words = sentenceOf(sentences, row.town, row.mention.sentence);
    return (
      <>
        <Unnumbered row={row} />
        {words !== null && <QuotedSentence words={words} span={row.mention} />}
      </>
    );
  }
  return row.figures.map((figure) => {
    const words = sentenceOf(sentences, figure.town, figure.sentence);
    return (
      <div key={figure.key} className="not-first:mt-5">
        <FigureLine figure={figure} place={place} />
        {words !== null && <QuotedSentence words={words} span={figure} />}
      </div>
    );
  });
}

function FigureLine({ figure, place }: { readonly figure: DatasetFigure; readonly place: Place }) {
  const { t } = useTranslation();
  const { value, label, scope, when } = useFigureWords()(figure, place);
  const details = [
    label,
    scope ?? t("scope.town"),
    t(`role.${figure.role}`),
    figure.measure === null ? null : t(`value.measure.${figure.measure}`),
    when ?? t("compare.undated"),
  ];
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <ViewLink
        to={readPath(figure.town, { figure: figure.id })}
        data-figure={figure.key}
        className="addressed font-song text-21 text-ink underline decoration-hairline underline-offset-4 hover:decoration-ink"
      >
        {value}
      </ViewLink>
      <span className="text-13 text-ink-soft">
        {details.filter((part) => part !== null).join(" · ")}
      </span>
    </p>
  );
}
