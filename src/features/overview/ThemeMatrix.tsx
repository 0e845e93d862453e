import { figuresPath } from "../../address/paths.ts";
import { useTranslation } from "../../i18n/use-translation.ts";
import { matrixOf, type MatrixTheme } from "../../comparison/matrix.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Theme } from "../../model/theme.ts";
import { usePick } from "../../i18n/use-pick.ts";
import { Seal } from "../../ui/Seal.tsx";
import { FigureCount } from "./FigureCount.tsx";
import { Slice } from "../../ui/Slice.tsx";
import "./matrix.css";
import { MatrixCell } from "./MatrixCell.tsx";
import { ThemePicker } from "./ThemePicker.tsx";
import { usePickedTheme } from "./use-picked-theme.ts";

interface ThemeMatrixProps {
  readonly places: readonly Place[];
  /** Those that are shown; the counts add up to their number. */
  readonly figures: readonly DatasetFigure[];
  readonly themes: readonly Theme[];
  /** The theme of an indicator. */
  readonly themeOf: (indicator: string) => Theme | null;
}

/** Themes by towns: what each report says first on each theme. On a narrow screen one theme at a time. */
export function ThemeMatrix({ places, figures, themes, themeOf }: ThemeMatrixProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const { current, pick: pickTheme } = usePickedTheme(themes);
  return (
    <>
      <ThemePicker themes={themes} current={current} onPick={pickTheme} />
      <table className="matrix">
        <caption className="sr-only">{t("matrix.title")}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("matrix.theme")}</span>
            </th>
            {places.map((place) => (
              <th key={place.id} scope="col">
                <span className="matrix-head">
                  <Seal town={place} />
                  {pick(place.names)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {matrixOf(themes, places, figures, themeOf).map((row) => (
          <ThemeRows key={row.theme} row={row} places={places} current={row.theme === current} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t("matrix.total")}</th>
            {places.map(({ id }) => (
              <td key={id}>
                <FigureCount
                  total={figures.filter(({ town }) => town === id).length}
                  to={figuresPath({ town: id })}
                />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}

interface ThemeRowsProps {
  readonly row: MatrixTheme;
  readonly places: readonly Place[];
  /** Whether it is the theme that a narrow screen shows. */
  readonly current: boolean;
}

function ThemeRows({ row: { theme, parts, shares }, places, current }: ThemeRowsProps) {
  const { t } = useTranslation();
  return (
    <Slice as="tbody" data-theme={theme} {...(current && { "data-current": true })}>
      {parts.map(({ topic, cells }, nth) => (
        <tr key={topic}>
          <th scope="row">
            <span className="flex items-center gap-2 whitespace-nowrap">
              <Seal theme={theme} {...(nth > 0 && { className: "md:invisible" })} />
              {t(`theme.${theme}`)}
            </span>
            {topic !== null && (
              <span className="mt-1 block ps-7 font-sans text-13 font-normal text-ink-soft">
                {t(`topic.${topic}`)}
              </span>
            )}
          </th>
          {cells.map((cell, at) => {
            const place = places[at];
            if (place === undefined) return null;
            const share = nth === parts.length - 1 ? shares.get(place.id) : undefined;
            return (
              <MatrixCell key={place.id} {...{ cell, place, theme, topic }} share={share ?? null} />
            );
          })}
        </tr>
      ))}
    </Slice>
  );
}
