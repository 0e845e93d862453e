import { useTranslation } from "../i18n/use-translation.ts";
import { indicatorAxes } from "../comparison/indicator-rows.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Indicator } from "../model/indicator.ts";
import { axisLines } from "./axis-lines.ts";
import { lazyChart } from "./lazy-chart.ts";
import { NearScreen } from "./NearScreen.tsx";
import { panelLayout } from "./panel-layout.ts";
import { useAxisWords } from "./use-axis-words.ts";
import { useFigureWords } from "./use-figure-words.ts";
import { useWidth } from "./use-width.ts";

const axisPanel = lazyChart(async () => (await import("./AxisPanel.tsx")).AxisPanel);

interface IndicatorChartProps {
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
}

/**
 * One indicator large: a panel for each axis that its figures need, the first
 * one with all silences. Laid out at once; the code that draws comes later.
 */
export function IndicatorChart({ indicator, places, figures }: IndicatorChartProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const axisWords = useAxisWords();
  const wordsOf = useFigureWords();
  const [box, width] = useWidth<HTMLDivElement>();
  const [main, ...others] = indicatorAxes(indicator, places, figures);
  const axes = main === undefined ? [] : [main, ...others];
  const panels = axes.map((axis) => {
    const lines = axisLines(axis, places).map((line) => ({
      ...line,
      words: line.figure === null ? null : wordsOf(line.figure, line.place),
    }));
    const apart = main !== undefined && axis !== main;
    const why = apart ? t("compare.separateAxis", { why: axisWords(axis, main) }) : null;
    const layout = panelLayout(
      {
        title: [pick(indicator.label), why].filter((part) => part !== null).join(" · "),
        towns: places.map(({ names }) => pick(names)),
        times: lines.map(({ words }) => words?.when ?? t("compare.undated")),
        lines: lines.map(({ words }) => ({ value: words?.value ?? "", under: words?.under ?? "" })),
        notes: [...(axis === axes.at(-1) ? [pick(indicator.caveat)] : []), t("compare.caveat")],
      },
      width,
    );
    return { axis, lines, layout, unit: t(`value.unit.${axis.unit ?? indicator.unit}`) };
  });
  return (
    <div ref={box} className="needs-script flex flex-col gap-10" data-theme={indicator.theme}>
      {width > 0 &&
        panels.map(({ axis, ...panel }) => (
          <NearScreen key={axis.key} height={panel.layout.height} atOnce={axisPanel.isLoaded()}>
            <axisPanel.Chart {...panel} whole={Number.isInteger(axis.max)} />
          </NearScreen>
        ))}
    </div>
  );
}
