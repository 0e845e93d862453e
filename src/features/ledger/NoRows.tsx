import { EmptyState } from "../../ui/EmptyState.tsx";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useChoices } from "./choices.ts";
import { FILTERS, whatToDrop } from "./select-rows.ts";
import { useLedger } from "./use-ledger.ts";

/** Stands where the filters leave no row, and says which of them to take off. */
export function NoRows() {
  const { t } = useTranslation();
  const { drop } = useChoices();
  const { all, asked, townIds } = useLedger();
  const single = whatToDrop(all, asked, townIds).map(({ filter, total }) => ({
    name: filter,
    words: t(`ledger.empty.${filter}`, { total }),
    take: () => {
      drop([filter]);
    },
  }));
  const everything = {
    name: "everything",
    words: t("ledger.empty.everything"),
    take: () => {
      drop(FILTERS);
    },
  };
  return (
    <EmptyState ways={single.length > 0 ? single : [everything]}>
      <h2 className="font-song text-21 font-semibold">{t("ledger.empty.title")}</h2>
      {single.length > 0 && <p className="mt-2 text-ink-soft">{t("ledger.empty.lede")}</p>}
    </EmptyState>
  );
}
