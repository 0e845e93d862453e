import { useTranslation } from "../../i18n/use-translation.ts";
import type { Filters } from "../../address/filters.ts";
import { selectIndicators } from "../../comparison/select-indicators.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { IndicatorEntry } from "../../model/indicator.ts";
import { THEMES } from "../../model/theme.ts";

interface NothingSharedProps {
  readonly entries: readonly IndicatorEntry[];
  readonly figures: readonly DatasetFigure[];
  readonly filters: Filters & { readonly clear: () => void };
}

/** Stands where the filters leave no comparison, and says which of them to take off. */
export function NothingShared({ entries, figures, filters }: NothingSharedProps) {
  const { t } = useTranslation();
  const ofTowns = selectIndicators(entries, figures, { ...filters, themes: THEMES });
  const drop = ofTowns.themes.length > 0 ? "themes" : "towns";
  return (
    <div className="border-t border-hairline py-12">
      <p className="text-17">{t(`compare.nothing.${drop}`)}</p>
      <button
        type="button"
        onClick={filters.clear}
        className="mt-2 min-h-6 text-15 text-ink underline underline-offset-4"
      >
        {t("compare.nothing.clear")}
      </button>
    </div>
  );
}
