import { useTranslation } from "../../i18n/use-translation.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";
import { timeSpan, type TimeSpan } from "./time-span.ts";
import "./towns.css";

/** The years that the reports tell of and when they were published, a row a report; its own table twin. */
export function TimeStrip({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  const pick = usePick();
  const span = timeSpan(places);
  return (
    <figure className="mt-6">
      <figcaption>
        <p className="font-song text-17 font-semibold">{t("overview.time.title")}</p>
        <p className="text-13 text-ink-soft">{t("overview.time.legend")}</p>
      </figcaption>
      <table className="time-strip" style={{ "--years": Math.max(1, span.years.length) }}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("overview.towns.title")}</span>
            </th>
            <th scope="col">
              <span className="sr-only">{t("overview.time.period")}</span>
              <span aria-hidden="true" className="time-years">
                {span.years.map((year) => (
                  <span key={year}>{year}</span>
                ))}
              </span>
            </th>
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
              <td>
                <Track place={place} span={span} />
                <span className="time-words">{pick(place.period.text)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface TrackProps {
  readonly place: Place;
  readonly span: TimeSpan;
}

/** Hidden from assistive tools: the words beside it say the same. */
function Track({ place, span }: TrackProps) {
  const period = span.periodOf(place);
  const published = span.publishedOf(place);
  return (
    <span aria-hidden="true" className="time-track">
      {period !== null && (
        <span className="time-period" style={{ "--start": period.start, "--end": period.end }} />
      )}
      {published !== null && <span className="time-published" style={{ "--start": published }} />}
    </span>
  );
}
