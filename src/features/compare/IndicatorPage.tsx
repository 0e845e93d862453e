import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useParams } from "react-router";
import { useFilters } from "../../address/filters.ts";
import { comparePath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { IndicatorChart } from "../../charts/IndicatorChart.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import { NothingLeft } from "../../filters/NothingLeft.tsx";
import { corpusQuery, figuresQuery, indicatorsQuery } from "../../loading/queries.ts";
import type { Indicator } from "../../model/indicator.ts";
import { NotFound } from "../../ui/NotFound.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Seal } from "../../ui/Seal.tsx";
import { StandingPart } from "../../ui/StandingPart.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";

/** One shared indicator, large: the chart, its verdict, and every figure with its sentence. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const pick = usePick();
  const { indicator: id } = useParams();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const { data: entries } = useSuspenseQuery(indicatorsQuery);
  const townIds = corpus.places.map((place) => place.id);
  const { towns } = useFilters(townIds);
  const shared = entries.filter((entry) => entry.verdict === "shared");
  const at = shared.findIndex((entry) => entry.id === id);
  const indicator = shared[at];
  if (indicator === undefined) return <NotFound />;

  const places = corpus.places.filter((place) => towns.includes(place.id));
  const isCountedBy = (ids: readonly string[]) =>
    figures.some((figure) => figure.indicator === indicator.id && ids.includes(figure.town));
  return (
    <article className="pt-8 pb-16">
      <ViewLink
        to={comparePath()}
        className="screen-only text-13 text-ink-soft underline underline-offset-4"
      >
        ← {t("nav.compare")}
      </ViewLink>
      <PageHeading
        view={pick(indicator.label)}
        description={`${pick(indicator.question)} ${pick(indicator.caveat)}`}
        className="mt-4 flex items-start gap-3 text-28"
      >
        <Seal theme={indicator.theme} />
        {pick(indicator.question)}
      </PageHeading>
      {!isCountedBy(towns) && (
        <div className="mt-8">
          <NothingLeft
            text={t("compare.nothingHere")}
            townIds={townIds}
            leaves={(shown) => isCountedBy(shown.towns)}
          />
        </div>
      )}
      <figure className="mt-8">
        <figcaption className="sr-only">{pick(indicator.question)}</figcaption>
        <Slice>
          <StandingPart>
            <IndicatorChart {...{ indicator, places, figures }} />
          </StandingPart>
          <ReadingNotes {...{ indicator, places, figures }} withCaveat={false} />
        </Slice>
        <StandingPart>
          <FigureTable {...{ indicator, places, figures }} />
        </StandingPart>
      </figure>
      <nav
        aria-label={t("compare.otherIndicators")}
        className="mt-12 flex flex-wrap justify-between gap-4 border-t border-hairline pt-4"
      >
        <Neighbour indicator={shared[at - 1]} direction="previous" />
        <Neighbour indicator={shared[at + 1]} direction="next" />
      </nav>
    </article>
  );
}

interface NeighbourProps {
  readonly indicator: Indicator | undefined;
  readonly direction: "previous" | "next";
}

function Neighbour({ indicator, direction }: NeighbourProps) {
  const { t } = useTranslation();
  const pick = usePick();
  if (indicator === undefined) return <span />;
  return (
    <ViewLink to={comparePath(indicator.id)} className="group text-ink no-underline">
      <span className="block text-13 text-ink-soft">{t(`compare.${direction}`)}</span>
      <span className="text-15 group-hover:underline">{pick(indicator.label)}</span>
    </ViewLink>
  );
}
