import { useTranslation } from "../../i18n/use-translation.ts";
import type { ViewPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";

interface FigureCountProps {
  readonly total: number;
  /** The ledger of just these. */
  readonly to: ViewPath;
}

/** A number of figures, leading to them where there are any. */
export function FigureCount({ total, to }: FigureCountProps) {
  const { t } = useTranslation();
  const count = t("matrix.figures", { total });
  if (total === 0) return count;
  return (
    <ViewLink to={to} className="matrix-count">
      {count}
    </ViewLink>
  );
}
