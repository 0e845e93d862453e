import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useFilters } from "../../address/filters.ts";
import { isShown } from "../../filters/count-figures.ts";
import { NothingLeft } from "../../filters/NothingLeft.tsx";
import { corpusQuery, figuresQuery } from "../../loading/queries.ts";
import { isData } from "../../model/figure.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { OverviewSection } from "./OverviewSection.tsx";
import { Scrolls } from "./Scrolls.tsx";
import { ThemeMatrix } from "./ThemeMatrix.tsx";
import { TimeStrip } from "./TimeStrip.tsx";
import { TownEntry } from "./TownEntry.tsx";

/** The reports at a glance: as scrolls, theme by theme, in time, and one by one. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: counted } = useSuspenseQuery(figuresQuery);
  const all = useMemo(() => counted.filter(isData), [counted]);
  const townIds = corpus.places.map(({ id }) => id);
  const { towns, themes } = useFilters(townIds);
  const places = useMemo(
    () => corpus.places.filter(({ id }) => towns.includes(id)),
    [corpus, towns],
  );
  const figures = useMemo(
    () => all.filter((figure) => isShown(figure, { towns, themes })),
    [all, towns, themes],
  );
  const themeOf = (id: string) =>
    corpus.indicators.find((indicator) => indicator.id === id)?.theme ?? null;
  return (
    <>
      <header className="pt-10 pb-12 md:pt-14">
        <PageHeading view={t("nav.overview")} className="text-28 text-balance md:text-40">
          {t("overview.title")}
        </PageHeading>
        <p className="mt-3 max-w-column font-song text-17 leading-[1.8] text-ink-soft">
          {t("overview.lede")}
        </p>
      </header>
      {figures.length === 0 && (
        <NothingLeft
          text={t("overview.empty")}
          townIds={townIds}
          leaves={(shown) => all.some((figure) => isShown(figure, shown))}
        />
      )}
      <OverviewSection title={t("overview.scrolls.title")}>
        <Scrolls {...{ places, all, figures, themes }} />
      </OverviewSection>
      <OverviewSection title={t("matrix.title")} lede={t("matrix.rule")}>
        <ThemeMatrix {...{ places, figures, themes, themeOf }} />
      </OverviewSection>
      <OverviewSection title={t("overview.towns.title")} lede={t("overview.towns.lede")}>
        <Slice>
          <TimeStrip places={places} />
        </Slice>
        {places.map((place) => (
          <Slice key={place.id} as="article" className="town-entry">
            <TownEntry place={place} />
          </Slice>
        ))}
      </OverviewSection>
    </>
  );
}
