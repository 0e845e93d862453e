import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { langOf, useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { useFigureWords } from "../../charts/use-figure-words.ts";
import { usePick } from "../../i18n/use-pick.ts";
import { isData } from "../../model/figure.ts";
import { MarkedWords } from "../../ui/MarkedWords.tsx";
import { Seal } from "../../ui/Seal.tsx";
import type { LedgerRow } from "./select-rows.ts";

/** A figure with all that is needed to read it; its value leads to its words in the report. */
export function FigureRow({ row }: { readonly row: LedgerRow }) {
  const { figure, place, sentence } = row;
  const { t } = useTranslation();
  const { script } = useSettings();
  const pick = usePick();
  const words = useFigureWords()(figure, place);
  const { theme, unit } = figure;
  return (
    <>
      <td className="ledger-town">
        <span className="ledger-sealed">
          <Seal town={place} />
          {pick(place.names)}
        </span>
      </td>
      <td className="ledger-theme">
        {theme !== null && (
          <span className="ledger-sealed">
            <Seal theme={theme} />
            {t(`theme.${theme}`)}
          </span>
        )}
      </td>
      <th scope="row" className="ledger-label">
        {figure.label === null ? t(`role.${figure.role}`) : words.label}
      </th>
      <td className="ledger-value">
        <ViewLink
          to={readPath(figure.town, { figure: figure.id })}
          data-figure={figure.key}
          className="addressed"
        >
          {figure.low === null ? (
            <span lang={langOf(script)}>{sentence[script].slice(figure.start, figure.end)}</span>
          ) : (
            words.value
          )}
        </ViewLink>
      </td>
      <td className="ledger-unit">{unit !== null && t(`value.unit.${unit}`)}</td>
      <td className="ledger-role">{t(`role.${figure.role}`)}</td>
      <td className="ledger-scope">{isData(figure) && (words.scope ?? t("scope.town"))}</td>
      <td className="ledger-when">
        {isData(figure) ? (words.when ?? t("ledger.undated")) : figure.date}
      </td>
      <td lang={langOf(script)} className="ledger-sentence">
        <MarkedWords words={sentence} span={figure} />
      </td>
    </>
  );
}
