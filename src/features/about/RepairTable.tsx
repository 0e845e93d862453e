import { useTranslation } from "react-i18next";
import { useSettings } from "../../address/settings.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { REPAIR_KINDS } from "../../model/report.ts";
import { Seal } from "../../ui/Seal.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";

/** How many repairs of each kind were made to each report. */
export function RepairTable({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const pick = usePick();
  const { locale } = useSettings();
  const number = new Intl.NumberFormat(locale);
  const kinds = REPAIR_KINDS.filter((kind) =>
    places.some(({ repairs }) => (repairs[kind] ?? 0) > 0),
  );
  return (
    <>
      <p>{t("about.repairs.lede")}</p>
      {/* On a narrow screen the seals head the columns, and this says whose they are. */}
      <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-13 md:hidden">
        {places.map((place) => (
          <li key={place.id} className="flex items-center gap-1.5">
            <Seal town={place} />
            {pick(place.names)}
          </li>
        ))}
      </ul>
      <table className="about-table about-table-counts">
        <caption>{t("about.repairs.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("about.column.kind")}</th>
            {places.map((place) => (
              <th key={place.id} scope="col">
                <Seal town={place} className="md:hidden" />
                <span className="sr-only md:not-sr-only">{pick(place.names)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`about.repairs.kind.${kind}`)}</th>
              {places.map(({ id, repairs }) => (
                <td key={id}>
                  <Count value={repairs[kind] ?? 0} written={number.format(repairs[kind] ?? 0)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A count; none stands back, so that the eye finds the others. */
function Count({ value, written }: { readonly value: number; readonly written: string }) {
  if (value > 0) return written;
  return (
    <>
      <span aria-hidden="true" className="text-ink-soft">
        –
      </span>
      <VisuallyHidden>{written}</VisuallyHidden>
    </>
  );
}
