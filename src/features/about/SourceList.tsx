import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import { Seal } from "../../ui/Seal.tsx";
import { Zh } from "../../ui/Zh.tsx";
import { Prose } from "./Prose.tsx";

/** Where each report comes from, as far as that is known, and what its page says of its rights. */
export function SourceList({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("about.sources.lede")}</p>
      {places.map((place) => (
        <Source key={place.id} place={place} />
      ))}
    </>
  );
}

function Source({ place }: { readonly place: Place }) {
  const { t } = useTranslation();
  const pick = usePick();
  const { id, names, title, publisher, published, script, notice } = place;
  return (
    <article className="border-t border-hairline pt-3">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        <Seal town={place} />
        {pick(names)}
        <ViewLink
          to={readPath(id)}
          aria-label={t("overview.towns.readName", { town: pick(names) })}
          className="screen-only ms-auto inline-flex min-h-7 items-center text-13 font-normal underline underline-offset-4"
        >
          {t("overview.towns.read")}
        </ViewLink>
      </h3>
      <dl className="about-pairs mt-1">
        <div>
          <dt>{t("about.sources.title")}</dt>
          <dd>{title === null ? t("about.sources.none") : <Zh words={title} />}</dd>
        </div>
        {publisher === null ? null : (
          <div>
            <dt>{t("reader.publisher")}</dt>
            <dd>
              <Prose>{pick(publisher)}</Prose>
            </dd>
          </div>
        )}
        <div>
          <dt>{t("reader.published")}</dt>
          <dd>
            <Prose>{pick(published.text)}</Prose>
          </dd>
        </div>
        <div>
          <dt>{t("about.sources.script")}</dt>
          <dd>{t(`about.sources.${script}`)}</dd>
        </div>
        {notice === null ? null : (
          <div>
            <dt>{t("reader.notice")}</dt>
            <dd>
              <q>
                <Zh words={notice} />
              </q>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
