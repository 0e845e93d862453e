import { useTranslation } from "../../i18n/use-translation.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";
import { Prose } from "./Prose.tsx";

/** Whom the reports name, by office alone: the names stay in the texts. */
export function PeopleList({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const pick = usePick();
  return (
    <>
      <p>
        <Prose>{t("about.people.lede")}</Prose>
      </p>
      <dl className="about-pairs">
        {places.map((place) => {
          const offices = place.people.flatMap(({ kind, office }) =>
            kind === "private" || office === undefined ? [] : [office],
          );
          return (
            <div key={place.id}>
              <dt className="flex items-center gap-2">
                <Seal town={place} />
                {pick(place.names)}
              </dt>
              {offices.length === 0 ? (
                <dd>{t("about.people.nobody")}</dd>
              ) : (
                offices.map((office) => (
                  <dd key={office.hans}>
                    <Prose>{pick(office)}</Prose>
                  </dd>
                ))
              )}
            </div>
          );
        })}
      </dl>
    </>
  );
}
