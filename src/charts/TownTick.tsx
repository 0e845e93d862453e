import { useTranslation } from "../i18n/use-translation.ts";
import { readPath } from "../address/paths.ts";
import { langOf, useSettings } from "../address/settings.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { usePick } from "../i18n/use-pick.ts";
import type { AxisLine } from "./axis-lines.ts";
import { BAR, LEADING, NAME, SEAL, UNDER, nameLines } from "./panel-layout.ts";
import { TextLines } from "./TextLines.tsx";
import { useFigureWords } from "./use-figure-words.ts";

interface TownTickProps {
  readonly line: AxisLine;
  /** Where the axis stands, and the top of the row. */
  readonly x: number;
  readonly y: number;
}

/** A town at the axis of a drawing: seal, name, time; and its silence in words where a bar would be. */
export function TownTick({ line: { place, first, figure, unnumbered }, x, y }: TownTickProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const wordsOf = useFigureWords();
  const name = nameLines(pick(place.names), x);
  const when = figure === null ? null : (wordsOf(figure, place).when ?? t("compare.undated"));
  const words = { x: x + 8, y: y + BAR, dy: "0.35em" };
  return (
    <g>
      {first && (
        <>
          <SealMark place={place} y={y + BAR} />
          <TextLines
            lines={name}
            x={NAME}
            y={y + BAR + 5}
            leading={LEADING - 2}
            className="fill-ink text-13"
          />
        </>
      )}
      {when !== null && (
        <text
          x={1}
          y={y + UNDER + (first ? (name.length - 1) * (LEADING - 4) : 0)}
          className="fill-ink-soft text-13"
        >
          {when}
        </text>
      )}
      {unnumbered?.kind === "silent" && (
        <text {...words} className="chart-words fill-ink-soft text-13">
          {t("compare.silent")}
        </text>
      )}
      {unnumbered?.kind === "mention" && (
        <ViewLink
          to={readPath(place.id, { sentence: unnumbered.mention.sentence })}
          data-sentence={`${place.id}/${unnumbered.mention.sentence}`}
          className="chart-mark"
        >
          <rect x={x + 4} y={y + BAR - 14} width={120} height={28} fill="transparent" />
          <text {...words} className="fill-ink text-13 underline">
            {t(`compare.${unnumbered.mention.status}`)}
          </text>
        </ViewLink>
      )}
    </g>
  );
}

interface SealMarkProps {
  readonly place: AxisLine["place"];
  /** The middle of its height. */
  readonly y: number;
}

/** A town's seal in a drawing. */
function SealMark({ place, y }: SealMarkProps) {
  const { script } = useSettings();
  return (
    <g aria-hidden="true">
      <rect
        x={1}
        y={y - SEAL / 2}
        width={SEAL}
        height={SEAL}
        rx={2}
        fill="none"
        stroke="var(--color-ink)"
        strokeWidth={1.5}
      />
      <text
        x={1 + SEAL / 2}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        lang={langOf(script)}
        className="fill-ink font-song text-15 font-semibold"
      >
        {place.seal[script]}
      </text>
    </g>
  );
}
