import { useTranslation } from "../../i18n/use-translation.ts";
import { comparePath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { SmallMultiple } from "../../charts/SmallMultiple.tsx";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Theme } from "../../model/theme.ts";
import { StandingPart } from "../../ui/StandingPart.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { MarginSection } from "./MarginSection.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";

interface ThemeSectionProps {
  readonly theme: Theme;
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
}

/** The shared indicators of one theme, each with what must be known to read it. */
export function ThemeSection({ theme, indicators, places, figures }: ThemeSectionProps) {
  const { t } = useTranslation();
  return (
    <MarginSection title={t(`theme.${theme}`)}>
      <div className="grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {indicators.map((indicator) => (
          <Slice key={indicator.id} as="article" className="keep-whole min-w-0">
            <StandingPart>
              <SmallMultiple {...{ indicator, places, figures }} />
              <ReadingNotes {...{ indicator, places, figures }} withCaveat />
            </StandingPart>
            <ViewLink
              to={comparePath(indicator.id)}
              className="screen-only mt-2 inline-block py-1 text-13 text-ink underline underline-offset-4"
            >
              {t("compare.enlarge")}
            </ViewLink>
          </Slice>
        ))}
      </div>
    </MarginSection>
  );
}
