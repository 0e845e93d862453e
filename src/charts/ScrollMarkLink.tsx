import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { Seal } from "../ui/Seal.tsx";
import { barForm } from "./bar-form.ts";
import { hueOf, type ScrollMark } from "./scroll-layout.ts";

/** The characters that a run of one theme needs to bear its seal, upright and lying. */
const SEAL_UPRIGHT = 95;
const SEAL_LYING = 165;

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
    >
      {hue !== null && mark.run >= SEAL_UPRIGHT && (
        <Seal
          theme={hue}
          className={mark.run >= SEAL_LYING ? "scroll-seal" : "scroll-seal max-md:hidden"}
        />
      )}
    </ViewLink>
  );
}
