import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { DatasetFigure } from "../model/dataset.ts";
import { barForm } from "./bar-form.ts";
import { MarkShape, TAIL } from "./MarkShape.tsx";
import type { FigureWords } from "./use-figure-words.ts";

interface FigureMarkProps {
  readonly figure: DatasetFigure;
  readonly words: FigureWords;
  readonly x: number;
  /** The middle of the row. */
  readonly y: number;
  readonly length: number;
  /** The height that answers to the pointer. */
  readonly row: number;
  readonly hatch: string;
}

/** A figure in a drawing: its bar, its value, what it counts; a link to its sentence. */
export function FigureMark({ figure, words, x, y, length, row, hatch }: FigureMarkProps) {
  const form = barForm(figure);
  const { low, high } = figure;
  const lower = high === null || high === 0 ? length : (length * (low ?? 0)) / high;
  const past = form.end === "above" || form.end === "around" ? TAIL : 0;
  return (
    <ViewLink
      to={readPath(figure.town, { figure: figure.id })}
      data-figure={figure.key}
      aria-label={words.spoken}
      className="chart-mark"
      {...(form.ink && { "data-ink": true })}
    >
      <title>{words.spoken}</title>
      <rect x={x} y={y - row / 2} width={Math.max(length, 44)} height={row} fill="transparent" />
      <MarkShape {...{ form, x, length, lower, hatch }} y={y - 6} />
      <text
        x={x + Math.max(3, length) + past + 8}
        y={y - 6}
        dy="0.35em"
        className="fill-ink text-15 tabular-nums"
      >
        {words.value}
      </text>
      <text x={x + 1} y={y + 16} className="fill-ink-soft text-13">
        {words.scope === null ? words.label : `${words.label} · ${words.scope}`}
      </text>
    </ViewLink>
  );
}
