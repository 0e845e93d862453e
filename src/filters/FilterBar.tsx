import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useFilters } from "../address/filters.ts";
import { corpusQuery, figuresQuery } from "../loading/queries.ts";
import { THEMES } from "../model/theme.ts";
import { usePick } from "../i18n/use-pick.ts";
import { Chip } from "../ui/Chip.tsx";
import { Seal } from "../ui/Seal.tsx";
import { VanishingButton } from "../ui/VanishingButton.tsx";
import { countFigures } from "./count-figures.ts";
import { FilterSheet } from "./FilterSheet.tsx";
import { useBarHeight } from "./use-bar-height.ts";
import { useWide } from "./use-wide.ts";

interface FilterBarProps {
  /** What a view says of its own counts in place of the figures under the filters. */
  readonly status?: ReactNode;
}

/** The towns and themes that are shown, with live counts; on a narrow screen one line that opens a sheet. */
export function FilterBar({ status: own }: FilterBarProps) {
  const { t } = useTranslation();
  const wide = useWide();
  const { filters, counts } = useCountedFilters();
  const { total, byRole } = counts;
  const status =
    own ??
    t("filters.status", {
      total,
      reported: byRole.achievement,
      background: byRole.context,
      planned: byRole.plan,
      rules: byRole.rule,
    });
  const summary = t("filters.summary", {
    towns: filters.towns.length,
    themes: filters.themes.length,
    total,
  });
  return (
    <section
      ref={useBarHeight()}
      aria-label={t("filters.label")}
      tabIndex={-1}
      className="needs-script sticky top-0 z-10 border-b border-hairline bg-paper"
    >
      <div className="mx-auto max-w-measure px-4 text-13 md:px-6 min-[68rem]:py-2">
        <div className="filter-row">
          {/* The still picture holds both, and the style sheet shows the one that has room. */}
          {wide !== false && (
            <div className="contents max-[68rem]:hidden">
              <FilterChips />
            </div>
          )}
          {wide !== true && (
            <div className="contents min-[68rem]:hidden">
              <FilterSheet {...{ summary, status, total }}>
                <FilterChips />
              </FilterSheet>
            </div>
          )}
          {/* A phone's line has the total; the parts stand in the sheet. */}
          <p role="status" className="sr-only text-ink-soft md:not-sr-only md:ms-auto">
            {status}
          </p>
        </div>
        {filters.unknown.length === 0 ? null : (
          <p className="pb-1 text-ink-soft">
            {t("filters.unknown", { values: filters.unknown.join(", ") })}
          </p>
        )}
      </div>
    </section>
  );
}

function FilterChips() {
  const { t } = useTranslation();
  const pick = usePick();
  const { filters, counts, places } = useCountedFilters();
  const { chosen } = filters;
  const filtered = chosen.towns.length + chosen.themes.length > 0;
  return (
    <>
      <div role="group" aria-label={t("filters.towns")} className="flex flex-wrap gap-1">
        {places.map((place) => (
          <Chip
            key={place.id}
            pressed={chosen.towns.includes(place.id)}
            onPress={() => {
              filters.toggleTown(place.id);
            }}
          >
            <Seal town={place} />
            {pick(place.names)}
            <Count value={counts.ofTown(place.id)} />
          </Chip>
        ))}
      </div>
      <div
        role="group"
        aria-label={t("filters.themes")}
        className="filter-themes flex flex-wrap gap-1"
      >
        {THEMES.map((theme) => (
          <Chip
            key={theme}
            pressed={chosen.themes.includes(theme)}
            onPress={() => {
              filters.toggleTheme(theme);
            }}
          >
            <Seal theme={theme} />
            {t(`theme.${theme}`)}
            <Count value={counts.ofTheme(theme)} />
          </Chip>
        ))}
      </div>
      {filtered ? (
        <VanishingButton onPress={filters.clear} className="filter-clear text-button">
          {t("filters.clear")}
        </VanishingButton>
      ) : null}
    </>
  );
}

const Count = ({ value }: { readonly value: number }) => (
  <span className="text-ink-soft">{value}</span>
);

function useCountedFilters() {
  const { data: corpus } = useSuspenseQuery(corpusQuery);
  const { data: figures } = useSuspenseQuery(figuresQuery);
  const filters = useFilters(corpus.places.map(({ id }) => id));
  return { filters, counts: countFigures(figures, filters), places: corpus.places };
}
