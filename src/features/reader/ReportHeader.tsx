import { useTranslation } from "../../i18n/use-translation.ts";
import { langOf, useSettings } from "../../address/settings.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { CuratedReport } from "../../model/report.ts";
import type { Division } from "../../model/town.ts";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Zh } from "../../ui/Zh.tsx";
import { MarginNotes } from "./MarginNotes.tsx";
import { useReading } from "./reader-context.ts";
import { SentenceText } from "./SentenceText.tsx";

/** The report's title, where it comes from, and what of that the text itself says. */
export function ReportHeader({ report }: { readonly report: CuratedReport }) {
  const { t } = useTranslation();
  const pick = usePick();
  const { place } = useReading();
  const { names, county, prefecture, province, published, period, scope, publisher } = place;
  const divisions = [province, prefecture, county].filter((division) => division !== null);
  const { author, editor } = report.meta;
  return (
    <header className="reader-header">
      <PageHeading
        view={pick(names)}
        description={t("reader.description", { place: pick(names) })}
        className="text-28"
      >
        {report.title === null ? pick(names) : <Title report={report} />}
      </PageHeading>
      {report.title === null ? null : (
        <MarginNotes sentences={report.paragraphs[0]?.sentences ?? []} />
      )}
      <dl className="source-line mt-4 text-13 text-ink-soft">
        <Entry term={t("reader.place")}>
          {pick(names)}
          {divisions.length === 0 ? null : (
            <>
              {t("reader.comma")}
              <DivisionWords divisions={divisions} />
            </>
          )}
        </Entry>
        <Entry term={t("reader.published")}>{pick(published.text)}</Entry>
        <Entry term={t("reader.period")}>{pick(period.text)}</Entry>
        <Entry term={t("reader.scope")}>{pick(scope.text)}</Entry>
        {publisher === null ? null : <Entry term={t("reader.publisher")}>{pick(publisher)}</Entry>}
        {author === null ? null : (
          <Entry term={t("reader.author")}>
            <Zh words={author} />
          </Entry>
        )}
        {editor === null ? null : (
          <Entry term={t("reader.editor")}>
            <Zh words={editor} />
          </Entry>
        )}
        {place.notice === null ? null : (
          <Entry term={t("reader.notice")}>
            <Zh words={place.notice} />
          </Entry>
        )}
        <Entry term={t("reader.address")}>{t("reader.addressUnknown")}</Entry>
      </dl>
    </header>
  );
}

/** The title, a sentence like the others. */
function Title({ report }: { readonly report: CuratedReport }) {
  const { script } = useSettings();
  const [title] = report.paragraphs;
  return (
    <span lang={langOf(script)}>
      {title?.sentences.map((sentence) => (
        <SentenceText key={sentence.id} sentence={sentence} />
      ))}
    </span>
  );
}

/** Names that the report states, then those that it does not, with where they come from. */
function DivisionWords({ divisions }: { readonly divisions: readonly Division[] }) {
  const { t } = useTranslation();
  const pick = usePick();
  const stated = divisions.filter((division) => division.stated);
  const added = divisions.filter((division) => !division.stated);
  const list = (items: readonly Division[]) =>
    items.map(({ name }) => pick(name)).join(t("reader.comma"));
  const [first] = added;
  return (
    <>
      {list(stated)}
      {first === undefined
        ? null
        : t("reader.notStated", { names: list(added), from: pick(first.from) })}
    </>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
