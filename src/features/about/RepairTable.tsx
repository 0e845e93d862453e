import { useTranslation } from "../../i18n/use-translation.ts";
import type { Place } from "../../model/corpus.ts";
import { REPAIR_KINDS } from "../../model/report.ts";
import { TownCountTable } from "./TownCountTable.tsx";

/** How many repairs of each kind were made to each report; kinds that none needed are left out. */
export function RepairTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const rows = REPAIR_KINDS.map((kind) => ({
    id: kind,
    label: t(`about.repairs.kind.${kind}`),
    countOf: ({ repairs }: Place) => repairs[kind] ?? 0,
  }));
  return (
    <>
      <p>{t("about.repairs.lede")}</p>
      <TownCountTable
        caption={t("about.repairs.caption")}
        head={t("about.column.kind")}
        places={places}
        rows={rows.filter(({ countOf }) => places.some((place) => countOf(place) > 0))}
      />
    </>
  );
}
