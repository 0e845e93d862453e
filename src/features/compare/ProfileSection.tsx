import { useTranslation } from "../../i18n/use-translation.ts";
import { ProfileChart } from "../../charts/ProfileChart.tsx";
import { profileOf } from "../../comparison/profile.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Theme } from "../../model/theme.ts";
import { Slice } from "../../ui/Slice.tsx";
import { MarginSection } from "./MarginSection.tsx";
import { ProfileTable } from "./ProfileTable.tsx";

interface ProfileSectionProps {
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
  readonly themes: readonly Theme[];
}

/** How each report divides its words and its figures among the themes. */
export function ProfileSection({ places, figures, themes }: ProfileSectionProps) {
  const { t } = useTranslation();
  const profiles = places.map((place) => ({
    place,
    weights: profileOf(place, figures).filter(({ theme }) => themes.includes(theme)),
  }));
  const largest = Math.max(
    0,
    ...profiles.flatMap(({ weights }) => weights.flatMap(({ text, share }) => [text, share])),
  );
  // The next fifth, so that the scale ends on a round number.
  const max = Math.max(1, Math.ceil(largest * 5)) / 5;
  return (
    <MarginSection title={t("compare.profile.title")} lede={t("compare.profile.lede")}>
      <figure className="min-w-0">
        <figcaption className="text-13 text-ink-soft">{t("compare.profile.caption")}</figcaption>
        <div className="mt-4 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
          {profiles.map(({ place, weights }) => (
            <Slice key={place.id}>
              <ProfileChart {...{ place, weights, max }} />
            </Slice>
          ))}
        </div>
        <Slice>
          <ProfileTable profiles={profiles} themes={themes} />
        </Slice>
      </figure>
    </MarginSection>
  );
}
