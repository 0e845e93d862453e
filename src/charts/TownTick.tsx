import { useTranslation } from "react-i18next";
import { readPath } from "../address/paths.ts";
import { langOf, useSettings } from "../address/settings.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { usePick } from "../i18n/use-pick.ts";
import type { AxisLine } from "./axis-lines.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface TownTickProps {
  readonly line: AxisLine;
  /** Where the axis stands, and the middle of the row. */
  readonly x: number;
  readonly y: number;
}

/** A town at the axis of a drawing: seal, name, time; and its silence in words where a bar would be. */
export function TownTick({ line: { place, first, figure, unnumbered }, x, y }: TownTickProps) {
  const { t } = useTranslation();
  const { script } = useSettings();
  const pick = usePick();
  const wordsOf = useFigureWords();
  const when = figure === null ? null : (wordsOf(figure, place).when ?? t("compare.undated"));
  return (
    <g>
      {first && (
        <>
          <rect
            x={1}
            y={y - 17}
            width={22}
            height={22}
            rx={2}
            fill="none"
            stroke="var(--color-ink)"
          />
          <text
            x={12}
            y={y - 6}
            dy="0.35em"
            textAnchor="middle"
            lang={langOf(script)}
            className="fill-ink font-song text-13 font-semibold"
          >
            {place.seal[script]}
          </text>
          <text x={30} y={y - 6} dy="0.35em" className="fill-ink text-13">
            {pick(place.names)}
          </text>
        </>
      )}
      {when !== null && (
        <text x={1} y={y + 16} className="fill-ink-soft text-13">
          {when}
        </text>
      )}
      {unnumbered?.kind === "silent" && (
        <text x={x + 8} y={y - 6} dy="0.35em" className="fill-ink-soft text-13">
          {t("compare.silent")}
        </text>
      )}
      {unnumbered?.kind === "mention" && (
        <ViewLink
          to={readPath(place.id, { sentence: unnumbered.mention.sentence })}
          className="chart-mark"
        >
          <rect x={x + 4} y={y - 20} width={120} height={28} fill="transparent" />
          <text x={x + 8} y={y - 6} dy="0.35em" className="fill-ink text-13 underline">
            {t(`compare.${unnumbered.mention.status}`)}
          </text>
        </ViewLink>
      )}
    </g>
  );
}
