import { useTranslation } from "../../i18n/use-translation.ts";
import type { Column, Sort } from "./choices.ts";

interface SortHeadProps {
  readonly column: Column;
  readonly sort: Sort | null;
  readonly onPress: (column: Column) => void;
}

/** The head of a column; pressed it puts the rows in order by it: up, down, and as they were. */
export function SortHead({ column, sort, onPress }: SortHeadProps) {
  const { t } = useTranslation();
  const own = sort?.column === column ? sort : null;
  const order = own === null ? "none" : own.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      aria-sort={order}
      aria-label={t(`ledger.column.${column}`)}
      className={`ledger-${column}`}
    >
      <button
        type="button"
        className="needs-script ledger-sort"
        onClick={() => {
          onPress(column);
        }}
      >
        {t(`ledger.column.${column}`)}
        <span aria-hidden="true" className="ledger-arrow">
          {order === "descending" ? "▼" : "▲"}
        </span>
      </button>
      <span className="without-script">{t(`ledger.column.${column}`)}</span>
    </th>
  );
}
