import { useTranslation } from "react-i18next";
import { useFilters } from "../../address/filters.ts";
import { selectIndicators } from "../../comparison/select-indicators.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { THEMES } from "../../model/theme.ts";

interface NothingSharedProps {
  readonly corpus: Corpus;
  readonly figures: readonly DatasetFigure[];
}

/** Stands where the filters leave no comparison, and says which of them to take off. */
export function NothingShared({ corpus, figures }: NothingSharedProps) {
  const { t } = useTranslation();
  const { towns, clear } = useFilters(corpus.places.map(({ id }) => id));
  const ofTowns = selectIndicators(corpus.indicators, figures, { towns, themes: THEMES });
  const drop = ofTowns.themes.length > 0 ? "themes" : "towns";
  return (
    <div className="border-t border-hairline py-12">
      <p className="text-17">{t(`compare.nothing.${drop}`)}</p>
      <button
        type="button"
        onClick={clear}
        className="mt-2 min-h-6 text-15 text-ink underline underline-offset-4"
      >
        {t("compare.nothing.clear")}
      </button>
    </div>
  );
}
