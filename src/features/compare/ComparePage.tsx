import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useFilters } from "../../address/filters.ts";
import { FormLegend } from "../../charts/FormLegend.tsx";
import { selectIndicators } from "../../comparison/select-indicators.ts";
import { corpusQuery, figuresQuery } from "../../loading/queries.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { AlikeOnlyList } from "./AlikeOnlyList.tsx";
import { NothingShared } from "./NothingShared.tsx";
import { ProfileSection } from "./ProfileSection.tsx";
import { ThemeSection } from "./ThemeSection.tsx";

/** What several reports count: a small chart for each, by theme, and what only seems to be the same. */
export function ComparePage() {
  const { t } = useTranslation();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const filters = useFilters(corpus.places.map(({ id }) => id));
  const places = corpus.places.filter(({ id }) => filters.towns.includes(id));
  const { themes, alike } = selectIndicators(corpus.indicators, figures, filters);
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
      {themes.length === 0 && <NothingShared corpus={corpus} figures={figures} />}
      {themes.map(({ theme, indicators }) => (
        <ThemeSection key={theme} {...{ theme, indicators, places, figures }} />
      ))}
      <ProfileSection {...{ places, figures }} themes={filters.themes} />
      {alike.length > 0 && (
        <Suspense fallback={null}>
          <AlikeOnlyList {...{ alike, places, figures }} />
        </Suspense>
      )}
    </>
  );
}
