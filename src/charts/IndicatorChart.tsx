import { useTranslation } from "react-i18next";
import { indicatorAxes } from "../comparison/indicator-rows.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import { AxisPanel } from "./AxisPanel.tsx";
import "./bars.css";
import { useAxisWords } from "./use-axis-words.ts";
import { useWidth } from "./use-width.ts";

interface IndicatorChartProps {
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
}

/** One indicator large: a panel for each axis that its figures need, the first one with all silences. */
export function IndicatorChart({ indicator, places, figures }: IndicatorChartProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const axisWords = useAxisWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const axes = indicatorAxes(indicator, places, figures);
  const [main] = axes;
  return (
    <div ref={box} className="flex flex-col gap-10" data-theme={indicator.theme}>
      {width > 0 &&
        axes.map((axis) => {
          const apart = main !== undefined && axis !== main;
          const why = apart ? t("compare.separateAxis", { why: axisWords(axis, main) }) : null;
          const unit = t(`value.unit.${axis.unit ?? indicator.unit}`);
          return (
            <AxisPanel
              key={axis.key}
              {...{ axis, places, width, unit }}
              title={[pick(indicator.label), why].filter((part) => part !== null).join(" · ")}
              caveat={pick(indicator.caveat)}
            />
          );
        })}
    </div>
  );
}
