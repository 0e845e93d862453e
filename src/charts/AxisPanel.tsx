import { useId } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from "recharts";
import { useSettings } from "../address/settings.ts";
import type { AxisLine } from "./axis-lines.ts";
import "./bars.css";
import { FigureMark } from "./FigureMark.tsx";
import { HatchPattern } from "./MarkShape.tsx";
import { BAR, LEADING, SCALE, SMALL, UNDER, underLines, type PanelLayout } from "./panel-layout.ts";
import { TextLines } from "./TextLines.tsx";
import { TownTick } from "./TownTick.tsx";
import type { FigureWords } from "./use-figure-words.ts";

interface AxisPanelProps {
  readonly lines: readonly (AxisLine & { readonly words: FigureWords | null })[];
  readonly layout: PanelLayout;
  /** What the numbers along the axis are, and whether they are whole. */
  readonly unit: string;
  readonly whole: boolean;
}

/** The rows that share an axis, drawn whole: title, scale, unit and caveat are part of the picture. */
export function AxisPanel({ lines, layout, unit, whole }: AxisPanelProps) {
  const hatch = useId();
  const { locale } = useSettings();
  const { width, height, top, row, bottom, towns, room } = layout;
  const scale = new Intl.NumberFormat(locale, { notation: "compact" });
  const rowTop = (index: number) => top + index * row;

  // Rows without a value are not handed to `shape`, so that its own index counts fewer.
  const mark = ({ x, width: length, originalDataIndex: index }: BarShapeProps) => {
    const line = lines[index];
    if (line === undefined || line.figure === null || line.words === null) return null;
    const under = underLines(line.words.under, width - towns);
    return (
      <FigureMark
        figure={line.figure}
        words={line.words}
        {...{ x, length, under, hatch, row }}
        y={rowTop(index)}
      />
    );
  };
  const tick = ({ index }: { readonly index: number }) => {
    const line = lines[index];
    return line === undefined ? <g /> : <TownTick line={line} x={towns} y={rowTop(index)} />;
  };

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={lines}
      margin={{ top, right: room, bottom: height - bottom - SCALE, left: 0 }}
      accessibilityLayer={false}
    >
      <HatchPattern id={hatch} />
      <TextLines
        lines={layout.title}
        x={0}
        y={17}
        leading={LEADING + 4}
        className="fill-ink font-song text-17 font-semibold"
      />
      <CartesianGrid horizontal={false} stroke="var(--color-hairline)" />
      <XAxis
        type="number"
        domain={[0, "auto"]}
        height={SCALE}
        allowDecimals={!whole}
        tickCount={width < 480 ? 4 : 6}
        tickFormatter={(value: number) => scale.format(value)}
        tick={{ fill: "var(--color-ink-soft)", fontSize: SMALL }}
        axisLine={false}
        tickLine={false}
        label={{
          value: unit,
          position: "center",
          dy: 2,
          fill: "var(--color-ink-soft)",
          fontSize: SMALL,
        }}
      />
      <YAxis
        type="category"
        dataKey="key"
        width={towns}
        interval={0}
        tick={tick}
        tickLine={false}
        axisLine={{ stroke: "var(--color-ink-soft)" }}
      />
      <Bar dataKey="value" barSize={row - UNDER + BAR} shape={mark} isAnimationActive={false} />
      <TextLines
        lines={layout.notes}
        x={0}
        y={bottom + SCALE + 14}
        leading={LEADING}
        className="fill-ink-soft text-13"
      />
    </BarChart>
  );
}
