import { useTranslation } from "../i18n/use-translation.ts";
import type { Aspects } from "../comparison/indicator-rows.ts";

/** Words what tells an axis from another: scope, role, measure, unit or period, as far as they differ. */
export function useAxisWords(): (axis: Aspects, other: Aspects) => string {
  const { t } = useTranslation();
  return (axis, other) =>
    [
      axis.scope !== other.scope && t(`scope.${axis.scope}`),
      axis.role !== other.role && t(`role.${axis.role}`),
      axis.measure !== other.measure && axis.measure !== null && t(`value.measure.${axis.measure}`),
      axis.unit !== other.unit && axis.unit !== null && t(`value.unit.${axis.unit}`),
      axis.per !== other.per && axis.per !== null && t(`value.per.${axis.per}`),
    ]
      .filter((part) => part !== false)
      .join(t("compare.comma"));
}
