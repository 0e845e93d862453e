import { useTranslation } from "../../i18n/use-translation.ts";
import type { Place } from "../../model/corpus.ts";
import { TownCountTable } from "./TownCountTable.tsx";

const PARTS = ["published", "figures", "furniture", "chinese"] as const;

/** The numerals of each report: as published they are those in figures and those in page furniture. */
export function CoverageTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("about.coverage.lede")}</p>
      <TownCountTable
        caption={t("about.coverage.caption")}
        head={t("about.column.numerals")}
        places={places}
        rows={PARTS.map((part) => ({
          id: part,
          label: t(`about.coverage.${part}`),
          countOf: ({ coverage }) => coverage[part],
        }))}
      />
    </>
  );
}
