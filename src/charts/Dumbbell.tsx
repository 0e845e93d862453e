import { figuresPath, readPath } from "../address/paths.ts";
import { useSettings } from "../address/settings.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import type { ThemeWeight } from "../comparison/profile.ts";
import { percentFormat } from "../i18n/percent-format.ts";
import { usePick } from "../i18n/use-pick.ts";
import { useTranslation } from "../i18n/use-translation.ts";
import type { Place } from "../model/corpus.ts";
import "./bars.css";

interface DumbbellProps {
  readonly place: Place;
  readonly weight: ThemeWeight;
  /** The end of the scale, 0 to 1. */
  readonly max: number;
}

/**
 * A ring at a theme's share of the text, a dot at its share of the figures, a
 * line between: a link to its figures, or, where it has none, to its first words.
 */
export function Dumbbell({ place, weight, max }: DumbbellProps) {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const pick = usePick();
  const { theme, text, share, figures } = weight;
  const keys = figures.map(({ key }) => key);
  const sentence = place.bands.find((band) => band.theme === theme && band.voice === "report");
  // A theme of words alone leads to the first of them; of nothing there is no mark.
  if (keys.length === 0 && sentence === undefined) {
    return <span className="profile-silence text-ink-soft">{t("compare.silent")}</span>;
  }
  const percent = percentFormat(locale);
  const spoken = t("compare.profile.spoken", {
    town: pick(place.names),
    theme: t(`theme.${theme}`),
    text: percent.format(text),
    figures: percent.format(share),
  });
  const shared = {
    "aria-label": spoken,
    title: spoken,
    className: "chart-mark dumbbell",
    "data-theme": theme,
    "data-more": text < share ? "figures" : "text",
    style: { "--low": Math.min(text, share) / max, "--high": Math.max(text, share) / max },
  };
  if (sentence !== undefined && keys.length === 0) {
    return (
      <ViewLink {...shared} to={readPath(place.id, { sentence: sentence.id })}>
        <span className="dumbbell-text" />
      </ViewLink>
    );
  }
  return (
    <ViewLink {...shared} to={figuresPath({ ids: keys })} data-figures={keys.join(" ")}>
      <span className="dumbbell-text" />
      <span className="dumbbell-figures" />
    </ViewLink>
  );
}
