import { useTranslation } from "../i18n/use-translation.ts";
import { figuresPath, readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { ThemeWeight } from "../comparison/profile.ts";
import type { Place } from "../model/corpus.ts";
import { PROFILE } from "./profile-size.ts";

interface DumbbellProps {
  readonly place: Place;
  readonly weight: ThemeWeight;
  /** The lower of the two shares, and how far the other is from it. */
  readonly x: number;
  readonly length: number;
  /** The middle of the row. */
  readonly y: number;
  readonly spoken: string;
}

const RADIUS = 5;

/** A ring at the share of the text, a dot at the share of the figures, a line between. */
export function Dumbbell({ place, weight, x, length, y, spoken }: DumbbellProps) {
  const { t } = useTranslation();
  const { theme, text, share, figures } = weight;
  const [ring, dot] = text < share ? [x, x + length] : [x + length, x];
  const keys = figures.map(({ key }) => key);
  const sentence = place.bands.find((band) => band.theme === theme && band.voice === "report");
  const drawn = (
    <>
      <title>{spoken}</title>
      <rect
        x={x - 12}
        y={y - PROFILE.row / 2}
        width={length + 24}
        height={PROFILE.row}
        fill="transparent"
      />
      <path d={`M${ring} ${y}H${dot}`} stroke="var(--bar)" strokeWidth={2} />
      <circle
        cx={ring}
        cy={y}
        r={RADIUS}
        fill="var(--color-paper)"
        stroke="var(--bar)"
        strokeWidth={2}
      />
      {figures.length > 0 && <circle cx={dot} cy={y} r={RADIUS} fill="var(--bar)" />}
    </>
  );
  if (keys.length > 0) {
    return (
      <ViewLink
        to={figuresPath({ ids: keys })}
        data-figures={keys.join(" ")}
        aria-label={spoken}
        className="chart-mark"
        data-theme={theme}
      >
        {drawn}
      </ViewLink>
    );
  }
  // A theme of words alone leads to the first of them; of nothing there is no mark.
  if (sentence === undefined) {
    return (
      <text x={x + 8} y={y} dy="0.35em" className="chart-words fill-ink-soft text-13">
        {t("compare.silent")}
      </text>
    );
  }
  return (
    <ViewLink
      to={readPath(place.id, { sentence: sentence.id })}
      aria-label={spoken}
      className="chart-mark"
      data-theme={theme}
    >
      {drawn}
    </ViewLink>
  );
}
