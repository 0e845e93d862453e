import { useTranslation } from "react-i18next";
import { useFilters } from "../../address/filters.ts";
import { selectIndicators } from "../../comparison/select-indicators.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { THEMES } from "../../model/theme.ts";
import { VanishingButton } from "../../ui/VanishingButton.tsx";

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
      <VanishingButton onPress={clear} className="text-button mt-2 text-15">
        {t("compare.nothing.clear")}
      </VanishingButton>
    </div>
  );
}
