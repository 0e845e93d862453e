import { useTranslation } from "../../i18n/use-translation.ts";
import { figuresPath, readPath } from "../../address/paths.ts";
import { useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { useFigureWords } from "../../charts/use-figure-words.ts";
import type { MatrixCell as Cell, Said } from "../../comparison/matrix.ts";
import { percentFormat } from "../../i18n/percent-format.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Theme, Topic } from "../../model/theme.ts";
import { Seal } from "../../ui/Seal.tsx";
import { FigureCount } from "./FigureCount.tsx";

interface MatrixCellProps {
  readonly cell: Cell;
  readonly place: Place;
  readonly theme: Theme;
  readonly topic: Topic | null;
  /** The theme's part of the text, where this is the cell to say it in. */
  readonly share: number | null;
}

/** What a report says on a theme: words first, then how many figures and how much of its text. */
export function MatrixCell({ cell, place, theme, topic, share }: MatrixCellProps) {
  const pick = usePick();
  return (
    <td>
      <span className="matrix-town">
        <Seal town={place} />
        {pick(place.names)}
      </span>
      <div className="matrix-said">
        <SaidWords said={cell.said} place={place} />
        {cell.said.kind !== "silent" && <Weight {...{ cell, place, theme, topic, share }} />}
      </div>
    </td>
  );
}

function SaidWords({ said, place }: { readonly said: Said; readonly place: Place }) {
  const { t } = useTranslation();
  if (said.kind === "silent") return <p className="text-ink-soft">{t("compare.silent")}</p>;
  if (said.kind === "figure") return <Headline figure={said.figure} place={place} />;
  const [at, mark] =
    said.kind === "issues"
      ? [{ figure: said.figure.id }, { "data-figure": said.figure.key }]
      : [{ sentence: said.sentence }, { "data-sentence": `${place.id}/${said.sentence}` }];
  return (
    <p>
      <ViewLink to={readPath(place.id, at)} {...mark} className="matrix-words">
        <span className="noted">{t(`matrix.said.${said.kind}`)}</span>
      </ViewLink>
    </p>
  );
}

interface HeadlineProps {
  readonly figure: DatasetFigure;
  readonly place: Place;
}

function Headline({ figure, place }: HeadlineProps) {
  const { t } = useTranslation();
  const { value, label, scope } = useFigureWords()(figure, place);
  const role = figure.role === "achievement" ? null : t(`role.${figure.role}`);
  const remarks = [scope, role].filter((remark) => remark !== null);
  return (
    <ViewLink
      to={readPath(place.id, { figure: figure.id })}
      data-figure={figure.key}
      className="matrix-headline"
    >
      <span className="noted matrix-value">{value}</span>
      <span className="block text-13 leading-snug text-ink-soft">
        {[label, ...remarks].join(" · ")}
      </span>
    </ViewLink>
  );
}

function Weight({ cell, place, theme, topic, share }: MatrixCellProps) {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const percent = percentFormat(locale).format(share ?? 0);
  const subject = t(topic === null ? "matrix.share" : "matrix.shareOfTheme", {
    theme: t(`theme.${theme}`),
    percent,
  });
  return (
    <div className="matrix-weight">
      {share !== null && (
        <span aria-hidden="true" className="matrix-bar" style={{ "--share": share }} />
      )}
      <p>
        <FigureCount
          total={cell.figures.length}
          to={figuresPath({
            town: place.id,
            theme,
            // A part of a theme has no filter of its own.
            ...(topic !== null && { ids: cell.figures.map(({ key }) => key) }),
          })}
        />
        {share !== null && (
          <>
            {" · "}
            <span className="inline-block">{subject}</span>
          </>
        )}
      </p>
    </div>
  );
}
