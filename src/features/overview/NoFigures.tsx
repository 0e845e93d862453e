import { useTranslation } from "react-i18next";
import type { Filters } from "../../address/filters.ts";
import { isShown } from "../../filters/count-figures.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { THEMES } from "../../model/theme.ts";

interface NoFiguresProps {
  /** Those of all towns and themes. */
  readonly figures: readonly DatasetFigure[];
  readonly filters: Filters & { readonly clear: () => void };
}

/** Stands where the filters leave no figure, and says which of them to take off. */
export function NoFigures({ figures, filters }: NoFiguresProps) {
  const { t } = useTranslation();
  const ofTowns = figures.some((figure) => isShown(figure, { ...filters, themes: THEMES }));
  return (
    <div className="border-t border-hairline py-12">
      <p className="max-w-column text-17">{t(`overview.empty.${ofTowns ? "themes" : "towns"}`)}</p>
      <button type="button" onClick={filters.clear} className="text-button mt-2">
        {t("filters.clear")}
      </button>
    </div>
  );
}
