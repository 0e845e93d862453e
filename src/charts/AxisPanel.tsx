import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from "recharts";
import { useSettings } from "../address/settings.ts";
import type { Axis } from "../comparison/indicator-rows.ts";
import type { Place } from "../model/corpus.ts";
import { axisLines } from "./axis-lines.ts";
import { FigureMark } from "./FigureMark.tsx";
import { labelRoom } from "./label-room.ts";
import { HatchPattern, TAIL } from "./MarkShape.tsx";
import { TownTick } from "./TownTick.tsx";
import { useFigureWords } from "./use-figure-words.ts";
import { wrapText } from "./wrap-text.ts";

interface AxisPanelProps {
  readonly axis: Axis;
  readonly places: readonly Place[];
  /** CSS pixels of the drawing. */
  readonly width: number;
  readonly title: string;
  /** What the numbers along the axis are. */
  readonly unit: string;
  readonly caveat: string;
}

const EM = 13;
const LINE = 20;
const ROW = 48;
const HEAD = 32;
const AXIS = 44;
const TOWNS = 112;

/** The rows that share an axis, drawn whole: title, scale, unit and caveat are part of the picture. */
export function AxisPanel({ axis, places, width, title, unit, caveat }: AxisPanelProps) {
  const hatch = useId();
  const { t } = useTranslation();
  const { locale } = useSettings();
  const wordsOf = useFigureWords();
  const lines = axisLines(axis, places);
  const named = lines.map((line) =>
    line.figure === null ? null : wordsOf(line.figure, line.place),
  );
  const room = labelRoom(named.map((words) => words?.value ?? "")) * EM + TAIL + 12;
  const notes = [...wrapText(caveat, width / EM - 1), t("compare.caveat")];
  const titles = wrapText(title, width / (EM + 4) - 1);
  const top = HEAD + (titles.length - 1) * LINE;
  const bottom = top + lines.length * ROW + AXIS;
  const mark = ({ x, y, width: length, height, index }: BarShapeProps) => {
    const line = lines[index];
    const words = named[index];
    if (line === undefined || line.figure === null || words === null || words === undefined) {
      return null;
    }
    const { figure } = line;
    return <FigureMark {...{ figure, words, x, length, hatch }} y={y + height / 2} row={ROW} />;
  };
  const tick = ({ index, y }: { readonly index: number; readonly y: number | string }) => {
    const line = lines[index];
    return line === undefined ? <g /> : <TownTick line={line} y={Number(y)} x={TOWNS} />;
  };
  const scale = new Intl.NumberFormat(locale, { notation: "compact" });
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={bottom + notes.length * LINE}
      data={lines}
      margin={{ top, right: room, bottom: notes.length * LINE, left: 0 }}
      accessibilityLayer={false}
    >
      <HatchPattern id={hatch} />
      <Lines lines={titles} y={16} className="fill-ink font-song text-17 font-semibold" />
      <CartesianGrid horizontal={false} stroke="var(--color-hairline)" />
      <XAxis
        type="number"
        domain={[0, "auto"]}
        height={AXIS}
        allowDecimals={!Number.isInteger(axis.max)}
        tickCount={width < 480 ? 4 : 6}
        tickFormatter={(value: number) => scale.format(value)}
        tick={{ fill: "var(--color-ink-soft)", fontSize: EM }}
        axisLine={false}
        tickLine={false}
        label={{
          value: unit,
          position: "insideBottom",
          fill: "var(--color-ink-soft)",
          fontSize: EM,
        }}
      />
      <YAxis
        type="category"
        dataKey="key"
        width={TOWNS}
        interval={0}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: "var(--color-ink-soft)" }}
      />
      <Bar dataKey="value" barSize={ROW} shape={mark} isAnimationActive={false} />
      <Lines lines={notes} y={bottom + 12} className="fill-ink-soft text-13" />
    </BarChart>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly y: number;
  readonly className: string;
}

function Lines({ lines, y, className }: LinesProps) {
  return (
    <text className={className} y={y}>
      {lines.map((line, at) => (
        <tspan key={line} x={0} dy={at === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
