import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import { barForm, type BarForm } from "./bar-form.ts";
import "./bars.css";
import { useFigureWords } from "./use-figure-words.ts";

interface BarMarkProps {
  readonly figure: DatasetFigure;
  readonly place: Place;
  /** The value at the end of the scale, in the figure's unit. */
  readonly max: number;
  /** Room kept for the longest label of the chart, as a CSS length. */
  readonly room: string;
  /** Says what is counted, where a row has more than one bar. */
  readonly labelled: boolean;
}

/** A figure as a bar with its hedged value: a link to its sentence. */
export function BarMark({ figure, place, max, room, labelled }: BarMarkProps) {
  const words = useFigureWords()(figure, place);
  const { low, high } = figure;
  const share = max > 0 ? (high ?? 0) / max : 0;
  const from = high === null || high === 0 ? 1 : (low ?? 0) / high;
  return (
    <ViewLink
      to={readPath(figure.town, { figure: figure.id })}
      data-figure={figure.key}
      aria-label={words.name}
      title={words.spoken}
      className="group block min-h-6 py-0.5 text-ink no-underline"
    >
      <span
        className="flex min-h-5 items-center gap-1.5"
        style={{ "--share": share, "--from": `${from * 100}%`, "--room": room }}
      >
        <Bar form={barForm(figure)} />
        <span className="noted whitespace-nowrap group-hover:underline">
          {words.value}
          {words.scope !== null && <span className="ms-1.5 text-ink-soft">{words.scope}</span>}
        </span>
      </span>
      {labelled && <span className="block text-13 leading-tight text-ink-soft">{words.label}</span>}
    </ViewLink>
  );
}

/** The bar itself: as long as `--share` of the scale says, in the form that its figure has. */
export function Bar({ form }: { readonly form: BarForm }) {
  return (
    <span
      aria-hidden
      className="bar"
      data-extent={form.extent}
      data-end={form.end}
      {...(form.hatched && { "data-hatched": true })}
      {...(form.ink && { "data-ink": true })}
    />
  );
}
