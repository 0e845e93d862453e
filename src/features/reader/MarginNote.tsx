import { useTranslation } from "../../i18n/use-translation.ts";
import { comparePath, figuresPath, readPath } from "../../address/paths.ts";
import { langOf, useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { useFigureWords } from "../../charts/use-figure-words.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { isData } from "../../model/figure.ts";
import type { CuratedSentence } from "../../model/report.ts";
import { useReading } from "./reader-context.ts";
import { ReportError } from "./ReportError.tsx";

interface MarginNoteProps {
  readonly figure: DatasetFigure;
  /** The sentence that it stands in. */
  readonly sentence: CuratedSentence;
}

/**
 * A figure in the margin, leading on to the chart that it is in. The one
 * looked at says more, and leads to its row of the ledger as well.
 */
export function MarginNote({ figure, sentence }: MarginNoteProps) {
  const { t } = useTranslation();
  const { script } = useSettings();
  const { place, pointed } = useReading();
  const words = useFigureWords()(figure, place);
  const isPointed = pointed.kind === "figure" && pointed.id === figure.id;
  const quote = sentence[script].slice(figure.start, figure.end);
  const label = isData(figure) ? words.label : quote;
  // The time of each figure would say the same on every line; it stands with the one looked at.
  const remarks = isData(figure)
    ? [
        figure.role === "achievement" && !isPointed ? null : t(`role.${figure.role}`),
        words.scope,
        isPointed ? (words.when ?? t("compare.undated")) : null,
      ].filter((remark) => remark !== null)
    : [t(`role.${figure.role}`)];
  return (
    <li data-pointed={isPointed || undefined} className="margin-note">
      <ViewLink
        to={readPath(figure.town, { figure: figure.id })}
        data-figure={figure.key}
        data-theme={figure.issue ? undefined : (figure.theme ?? undefined)}
        className="addressed margin-link"
      >
        {isData(figure) ? (
          <>
            <b>{words.value}</b> {label}
          </>
        ) : (
          <b lang={langOf(script)}>{quote}</b>
        )}
        {remarks.length === 0 ? null : (
          <span className="text-ink-soft"> · {remarks.join(" · ")}</span>
        )}
      </ViewLink>
      {figure.indicator === null ? null : (
        <ViewLink
          to={comparePath(figure.indicator)}
          aria-label={t("reader.compareName", { label })}
          className="margin-compare"
        >
          {t("reader.compare")}
        </ViewLink>
      )}
      {isPointed ? (
        <ViewLink
          to={figuresPath({
            town: figure.town,
            ids: [figure.key],
            ...(figure.theme !== null && { theme: figure.theme }),
          })}
          className="margin-ledger"
        >
          {t("reader.ledger")}
        </ViewLink>
      ) : null}
      {isPointed ? <ReportError figure={figure} label={label} quote={quote} /> : null}
    </li>
  );
}
