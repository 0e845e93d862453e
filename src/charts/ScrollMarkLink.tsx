import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { barForm } from "./bar-form.ts";
import type { ScrollMark } from "./scroll-layout.ts";

interface ScrollMarkLinkProps {
  readonly mark: ScrollMark;
  readonly town: string;
  readonly name: string;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  /** Whether its theme is filtered out. */
  readonly faded: boolean;
}

/** A sentence or a figure on a scroll: a link to where it stands in the report. */
export function ScrollMarkLink({ mark, town, name, stop, faded }: ScrollMarkLinkProps) {
  const shared = {
    "aria-label": name,
    "data-mark": mark.key,
    tabIndex: stop ? 0 : -1,
  };
  if (mark.kind === "tick") {
    const { figure } = mark;
    const { extent, hatched, ink } = barForm(figure);
    return (
      <ViewLink
        {...shared}
        to={readPath(town, { figure: figure.id })}
        data-figure={figure.key}
        className="scroll-tick"
        style={{ "--at": mark.at }}
        data-extent={extent}
        {...(hatched && { "data-hatched": true })}
        {...(!ink && figure.theme !== null && { "data-theme": figure.theme })}
      />
    );
  }
  const { theme, voice, id } = mark.band;
  const aside = voice === "comment" || voice === "event";
  return (
    <ViewLink
      {...shared}
      to={readPath(town, { sentence: id })}
      data-sentence={`${town}/${id}`}
      className="scroll-band"
      style={{ "--at": mark.at, "--length": mark.length }}
      {...(aside && { "data-aside": true })}
      {...(!aside && theme !== null && { "data-theme": theme })}
      {...(faded && { "data-faded": true })}
    />
  );
}
