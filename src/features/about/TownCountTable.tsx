import { useTranslation } from "../../i18n/use-translation.ts";
import { useSettings } from "../../address/settings.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";

interface TownCountTableProps {
  readonly caption: string;
  /** What the rows are. */
  readonly head: string;
  readonly places: readonly Place[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly countOf: (place: Place) => number;
  }[];
}

/** Counts of the reports, a column a report, with their sum. */
export function TownCountTable({ caption, head, places, rows }: TownCountTableProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const { locale } = useSettings();
  const number = new Intl.NumberFormat(locale);
  return (
    <>
      {/* On a narrow screen seals head the columns, and this says whose they are. */}
      <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-13 md:hidden">
        {places.map((place) => (
          <li key={place.id} className="flex items-center gap-1.5">
            <Seal town={place} />
            {pick(place.names)}
          </li>
        ))}
      </ul>
      <table className="about-table about-table-counts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {places.map((place) => (
              <th key={place.id} scope="col">
                <Seal town={place} className="md:hidden" />
                <span className="sr-only md:not-sr-only">{pick(place.names)}</span>
              </th>
            ))}
            <th scope="col">{t("about.column.total")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, countOf }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {places.map((place) => (
                <td key={place.id}>{number.format(countOf(place))}</td>
              ))}
              <td>{number.format(places.reduce((sum, place) => sum + countOf(place), 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
