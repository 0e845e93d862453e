import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";

interface TownTabsProps {
  readonly places: readonly Place[];
  readonly open: Place;
}

/** The reports that can be read, with the open one marked. */
export function TownTabs({ places, open }: TownTabsProps) {
  const { t } = useTranslation();
  const pick = usePick();
  return (
    <nav aria-label={t("reader.reports")} className="pt-6">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {places.map((place) => (
          <li key={place.id}>
            <ViewLink
              to={readPath(place.id)}
              aria-current={place.id === open.id ? "page" : undefined}
              className="nav-link inline-flex min-h-8 items-center gap-1.5"
            >
              <Seal town={place} className="text-13" />
              {pick(place.names)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
