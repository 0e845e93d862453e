import { useTranslation } from "react-i18next";
import { useSettings } from "../../address/settings.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";

const COLUMNS = ["published", "figures", "furniture", "chinese"] as const;

/** The numerals of each report: as published they are those in figures and those in page furniture. */
export function CoverageTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const pick = usePick();
  const { locale } = useSettings();
  const number = new Intl.NumberFormat(locale);
  const total = (column: (typeof COLUMNS)[number]) =>
    places.reduce((sum, { coverage }) => sum + coverage[column], 0);
  return (
    <>
      <p>{t("about.coverage.lede")}</p>
      <table className="about-table about-table-counts">
        <caption>{t("about.coverage.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("about.column.report")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`about.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.id}>
              <th scope="row">
                <span className="flex items-center gap-2">
                  <Seal town={place} />
                  {pick(place.names)}
                </span>
              </th>
              {COLUMNS.map((column) => (
                <td key={column}>{number.format(place.coverage[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("about.column.total")}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{number.format(total(column))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}
