import { useTranslation } from "../../i18n/use-translation.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";

/** Where a report is of: what it tells itself, and what is known from elsewhere, with the source. */
export function PlaceWords({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const pick = usePick();
  const divisions = [place.county, place.prefecture, place.province].filter(
    (division) => division !== null,
  );
  if (divisions.length === 0) return t("overview.unnamedPlace");
  return divisions.map((division) => (
    <span key={division.name.hans} className="block">
      {pick(division.name)}
      <span className="text-13 text-ink-soft">
        {t("overview.towns.from", {
          source: division.stated ? t("overview.towns.stated") : pick(division.from),
        })}
      </span>
    </span>
  ));
}
