import { useTranslation } from "../i18n/use-translation.ts";
import { comparePath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { indicatorAxes } from "../comparison/indicator-rows.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import { Seal } from "../ui/Seal.tsx";
import { AxisRows } from "./AxisRows.tsx";
import { labelRoom } from "./label-room.ts";

interface SmallMultipleProps {
  readonly indicator: Indicator;
  /** In the order in which the rows stand. */
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
}

/** A shared indicator as a table whose cells hold bars: a row a town, an axis for each kind of figure. */
export function SmallMultiple({ indicator, places, figures }: SmallMultipleProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const axes = indicatorAxes(indicator, places, figures);
  const [main] = axes;
  // The seal and its gap, the longest name; never less than a period needs.
  const towns = Math.max(9, labelRoom(places.map(({ names }) => pick(names))) + 3);
  return (
    <figure data-theme={indicator.theme}>
      <figcaption className="mb-3 flex items-start gap-2.5">
        <Seal theme={indicator.theme} />
        <h3 className="font-song text-17 leading-snug font-semibold">
          <ViewLink to={comparePath(indicator.id)} className="text-ink hover:underline">
            {pick(indicator.question)}
          </ViewLink>
        </h3>
        <span className="ms-auto shrink-0 pt-0.5 text-13 text-ink-soft">
          {t(`value.unit.${indicator.unit}`)}
        </span>
      </figcaption>
      <table className="w-full table-fixed border-collapse text-13 tabular-nums">
        <caption className="sr-only">{pick(indicator.label)}</caption>
        <colgroup>
          <col style={{ inlineSize: `${towns}em` }} />
          <col />
        </colgroup>
        {axes.map((axis) => (
          <AxisRows
            key={axis.key}
            axis={axis}
            places={places}
            {...(axis !== main && main !== undefined && { apartFrom: main })}
          />
        ))}
      </table>
    </figure>
  );
}
