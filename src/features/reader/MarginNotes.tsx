import { useTranslation } from "../../i18n/use-translation.ts";
import { comparePath, readPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { useFigureWords } from "../../charts/use-figure-words.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { useReading } from "./reader-context.ts";
import { ReportError } from "./ReportError.tsx";
import { useMargin } from "./use-margin.ts";

/** The figures of a paragraph: level with it where there is a margin, else folded in after it, open where one is pointed at. */
export function MarginNotes({ figures }: { readonly figures: readonly DatasetFigure[] }) {
  const { t } = useTranslation();
  const { themes, pointed } = useReading();
  const hasMargin = useMargin();
  const shown = figures.filter(({ theme }) => theme !== null && themes.includes(theme));
  if (shown.length === 0) return null;
  const list = (
    <ul className="margin-list">
      {shown.map((figure) => (
        <MarginNote key={figure.id} figure={figure} />
      ))}
    </ul>
  );
  // The still picture holds both, and the style sheet shows the one that has room.
  return (
    <>
      {hasMargin !== false && <aside className="reader-margin max-[64rem]:hidden">{list}</aside>}
      {hasMargin !== true && (
        <details
          className="reader-margin min-[64rem]:hidden"
          open={pointed.kind === "figure" && shown.some(({ id }) => id === pointed.id)}
        >
          <summary>{t("reader.inParagraph", { total: shown.length })}</summary>
          {list}
        </details>
      )}
    </>
  );
}

function MarginNote({ figure }: { readonly figure: DatasetFigure }) {
  const { t } = useTranslation();
  const { place, pointed } = useReading();
  const words = useFigureWords()(figure, place);
  const isPointed = pointed.kind === "figure" && pointed.id === figure.id;
  // The time of each figure would say the same on every line; it stands with the one looked at.
  const remarks = [
    figure.role === "achievement" && !isPointed ? null : t(`role.${figure.role}`),
    words.scope,
    isPointed ? (words.when ?? t("compare.undated")) : null,
  ].filter((remark) => remark !== null);
  return (
    <li data-pointed={isPointed || undefined} className="margin-note">
      <ViewLink
        to={readPath(figure.town, { figure: figure.id })}
        data-figure={figure.key}
        data-theme={figure.issue ? undefined : (figure.theme ?? undefined)}
        className="margin-link"
      >
        <b>{words.value}</b> {words.label}
        {remarks.length === 0 ? null : (
          <span className="text-ink-soft"> · {remarks.join(" · ")}</span>
        )}
      </ViewLink>
      {figure.indicator === null ? null : (
        <ViewLink
          to={comparePath(figure.indicator)}
          aria-label={t("reader.compareName", { label: words.label })}
          className="margin-compare"
        >
          {t("reader.compare")}
        </ViewLink>
      )}
      {isPointed ? <ReportError figure={figure} label={words.label} /> : null}
    </li>
  );
}
