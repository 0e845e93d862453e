import { useTranslation } from "../../i18n/use-translation.ts";
import { scopesOf, type Verdict } from "../../comparison/verdict.ts";
import type { DatasetFigure } from "../../model/dataset.ts";

/** Words a verdict: what differs, and that no report defines its terms. */
export function useVerdictWords(): (verdict: Verdict, figures: readonly DatasetFigure[]) => string {
  const { t } = useTranslation();
  return (verdict, figures) => {
    if (verdict.kind !== "unlike") return t(`verdict.${verdict.kind}`);
    const scopes = scopesOf(figures)
      .map((kind) => t(`scope.${kind}`))
      .join(t("verdict.and"));
    const differs = verdict.differs
      .map((difference) => t(`verdict.differs.${difference}`, { scopes }))
      .join(t("verdict.comma"));
    return t("verdict.unlike", { differs });
  };
}
