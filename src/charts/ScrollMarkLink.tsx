import { memo } from "react";
import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { Place } from "../model/corpus.ts";
import { barForm } from "./bar-form.ts";
import { hueOf, type ScrollMark } from "./scroll-layout.ts";
import { useMarkName } from "./use-scroll-words.ts";

interface ScrollMarkLinkProps {
  readonly mark: ScrollMark;
  readonly place: Place;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  /** Whether its theme is filtered out. */
  readonly faded: boolean;
}

/** A sentence or a figure on a scroll: a link to where it stands in the report. */
export const ScrollMarkLink = memo(function ScrollMarkLink({
  mark,
  place,
  stop,
  faded,
}: ScrollMarkLinkProps) {
  const town = place.id;
  const shared = {
    "aria-label": useMarkName()(mark, place),
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
  const { theme, id } = mark.band;
  const hue = hueOf(mark.band);
  return (
    <ViewLink
      {...shared}
      to={readPath(town, { sentence: id })}
      data-sentence={`${town}/${id}`}
      className="scroll-band"
      style={{ "--at": mark.at, "--length": mark.length }}
      {...(hue === null ? theme !== null && { "data-aside": true } : { "data-theme": hue })}
      {...(mark.band.voice === "directive" && { "data-directive": true })}
      {...(faded && { "data-faded": true })}
    />
  );
});
