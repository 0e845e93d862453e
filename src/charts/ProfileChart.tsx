import { useSettings } from "../address/settings.ts";
import type { ThemeWeight } from "../comparison/profile.ts";
import { percentFormat } from "../i18n/percent-format.ts";
import { usePick } from "../i18n/use-pick.ts";
import { useTranslation } from "../i18n/use-translation.ts";
import type { Place } from "../model/corpus.ts";
import { Seal } from "../ui/Seal.tsx";
import { Dumbbell } from "./Dumbbell.tsx";
import { labelRoom } from "./label-room.ts";
import "./profile.css";

interface ProfileChartProps {
  readonly place: Place;
  readonly weights: readonly ThemeWeight[];
  /** The end of the scale, 0 to 1; the same for all towns. */
  readonly max: number;
}

/** A report's themes, a dumbbell each: from its share of the text to its share of the figures. */
export function ProfileChart({ place, weights, max }: ProfileChartProps) {
  const { locale } = useSettings();
  const { t } = useTranslation();
  const pick = usePick();
  const percent = percentFormat(locale);
  const labels = labelRoom(weights.map(({ theme }) => t(`theme.${theme}`)));
  return (
    <div className="profile keep-whole text-13" style={{ "--labels": labels }}>
      <h3 className="mb-2.5 flex items-center gap-1.5 text-15 font-semibold">
        <Seal town={place} />
        {pick(place.names)}
      </h3>
      <ul>
        {weights.map((weight) => (
          <li key={weight.theme} className="profile-row">
            <span className="profile-theme">{t(`theme.${weight.theme}`)}</span>
            <span className="profile-track">
              <Dumbbell {...{ place, weight, max }} />
            </span>
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="profile-scale text-ink-soft">
        {[0, max / 2, max].map((share) => (
          <span key={share}>{percent.format(share)}</span>
        ))}
      </p>
    </div>
  );
}
