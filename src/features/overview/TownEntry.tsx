import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";
import { PlaceWords } from "./PlaceWords.tsx";

/** A report in brief: of where, of when, of whom, how long, how far its numbers are accounted for. */
export function TownEntry({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const pick = usePick();
  const number = new Intl.NumberFormat(locale);
  const { published, furniture, chinese } = place.coverage;
  const lines = [
    ["place", <PlaceWords key="place" place={place} />],
    ["period", pick(place.period.text)],
    ["scope", pick(place.scope.text)],
    ["published", pick(place.published.text)],
    ["length", t("overview.towns.characters", { total: number.format(place.characters) })],
    [
      "coverage",
      t(furniture === 0 ? "overview.towns.covered" : "overview.towns.coveredWithFurniture", {
        total: published,
        furniture,
        chinese,
      }),
    ],
  ] as const;
  return (
    <>
      <div>
        <h3 className="flex items-center gap-3 font-song text-21 leading-snug font-semibold">
          <Seal town={place} />
          {pick(place.names)}
        </h3>
        <ViewLink to={readPath(place.id)} className="table-link mt-2 text-15">
          {t("overview.towns.read", { town: pick(place.names) })}
        </ViewLink>
      </div>
      <div>
        <dl className="town-lines">
          {lines.map(([name, words]) => (
            <div key={name}>
              <dt>{t(`overview.towns.${name}`)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {place.scope.kind !== "town" && (
          <p className="mt-3 border-s-2 border-hairline ps-3 text-13">
            {t(`overview.towns.noTotal.${place.scope.kind}`)}
          </p>
        )}
      </div>
    </>
  );
}
