import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { DatasetFigure } from "../model/dataset.ts";
import { barForm } from "./bar-form.ts";
import { MarkShape, TAIL } from "./MarkShape.tsx";
import { BAR, LEADING, UNDER } from "./panel-layout.ts";
import { TextLines } from "./TextLines.tsx";
import type { FigureWords } from "./use-figure-words.ts";

interface FigureMarkProps {
  readonly figure: DatasetFigure;
  readonly words: FigureWords;
  /** What stands under the bar, in lines. */
  readonly under: readonly string[];
  /** Where the bar begins, and the top and height of its row. */
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly length: number;
  readonly hatch: string;
}

/** A figure in a drawing: its bar, its value, what it counts; a link to its sentence. */
export function FigureMark({ figure, words, under, x, y, row, length, hatch }: FigureMarkProps) {
  const form = barForm(figure);
  const { low, high } = figure;
  const lower = high === null || high === 0 ? length : (length * (low ?? 0)) / high;
  const past = form.end === "above" || form.end === "around" ? TAIL : 0;
  return (
    <ViewLink
      to={readPath(figure.town, { figure: figure.id })}
      data-figure={figure.key}
      aria-label={words.name}
      className="chart-mark"
      {...(form.ink && { "data-ink": true })}
    >
      <title>{words.spoken}</title>
      <rect x={x} y={y} width={Math.max(length, 44)} height={row} fill="transparent" />
      <MarkShape {...{ form, x, length, lower, hatch }} y={y + BAR} />
      <text
        x={x + Math.max(3, length) + past + 8}
        y={y + BAR}
        dy="0.35em"
        className="fill-ink text-15 tabular-nums"
      >
        {words.value}
      </text>
      <TextLines
        lines={under}
        x={x + 6}
        y={y + UNDER}
        leading={LEADING}
        className="chart-words fill-ink-soft text-13"
      />
    </ViewLink>
  );
}
