import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useFilters } from "../../address/filters.ts";
import { FormLegend } from "../../charts/FormLegend.tsx";
import { selectIndicators } from "../../comparison/select-indicators.ts";
import { NothingLeft } from "../../filters/NothingLeft.tsx";
import { corpusQuery, figuresQuery, indicatorsQuery } from "../../loading/queries.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { StandingPart } from "../../ui/StandingPart.tsx";
import { AlikeOnlyList } from "./AlikeOnlyList.tsx";
import { ProfileSection } from "./ProfileSection.tsx";
import { ThemeSection } from "./ThemeSection.tsx";

/** What several reports count: a small chart for each, by theme, and what only seems to be the same. */
export function ComparePage() {
  const { t } = useTranslation();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const townIds = corpus.places.map(({ id }) => id);
  const { data: entries } = useSuspenseQuery(indicatorsQuery);
  const filters = useFilters(townIds);
  const places = corpus.places.filter(({ id }) => filters.towns.includes(id));
  const { themes, alike } = selectIndicators(entries, figures, filters);
  return (
    <>
      <header className="max-w-[44em] pt-10 pb-12 md:pt-12">
        <PageHeading view={t("nav.compare")} description={t("compare.lede")}>
          {t("compare.title")}
        </PageHeading>
        <p className="mt-3 text-17 text-ink-soft">{t("compare.lede")}</p>
        <p className="mt-1 text-17 text-ink-soft">{t("compare.caveat")}</p>
        <FormLegend />
      </header>
      {themes.length === 0 && (
        <NothingLeft
          text={t("compare.nothing")}
          townIds={townIds}
          leaves={(shown) => selectIndicators(entries, figures, shown).themes.length > 0}
        />
      )}
      {themes.map(({ theme, indicators }) => (
        <ThemeSection key={theme} {...{ theme, indicators, places, figures }} />
      ))}
      <StandingPart>
        <ProfileSection {...{ places, figures }} themes={filters.themes} />
      </StandingPart>
      {alike.length > 0 && (
        <StandingPart>
          <AlikeOnlyList {...{ alike, places, figures }} />
        </StandingPart>
      )}
    </>
  );
}
