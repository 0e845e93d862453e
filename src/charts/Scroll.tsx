import { memo } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useSettings } from "../address/settings.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { Theme } from "../model/theme.ts";
import { Seal } from "../ui/Seal.tsx";
import { formatWhen } from "./format-when.ts";
import type { ScrollMark } from "./scroll-layout.ts";
import { ScrollMarkLink } from "./ScrollMarkLink.tsx";
import { useMarkName } from "./use-scroll-words.ts";

interface ScrollProps {
  readonly place: Place;
  readonly marks: readonly ScrollMark[];
  readonly themes: readonly Theme[];
  /** The mark at which the Tab key stops, if it is on this scroll. */
  readonly stop: string | null;
}

/** One report as a scroll, as long as its text, its figures in the margin. */
export const Scroll = memo(function Scroll({ place, marks, themes, stop }: ScrollProps) {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const pick = usePick();
  const nameOf = useMarkName();
  const number = new Intl.NumberFormat(locale);
  const { from, to } = place.period;
  const when = formatWhen({ text: null, from, to, basis: "stated" }, locale);
  const county = place.county === null ? t("overview.unnamedPlace") : pick(place.county.name);
  return (
    <div className="scroll-column">
      <div>
        <h3 className="scroll-name font-song text-17 font-semibold">
          <Seal town={place} className="text-15" />
          {pick(place.names)}
        </h3>
        <p className="text-13 text-ink-soft">
          {county} · {when ?? t("compare.undated")}
        </p>
      </div>
      <div>
        <div className="scroll" style={{ "--characters": place.characters }}>
          {marks.map((mark) => (
            <ScrollMarkLink
              key={mark.key}
              mark={mark}
              town={place.id}
              name={nameOf(mark, place)}
              stop={mark.key === stop}
              faded={mark.kind === "band" && !isOn(mark.band.theme, themes)}
            />
          ))}
        </div>
        <p className="text-13 text-ink-soft">
          {t("overview.scrolls.size", {
            characters: number.format(place.characters),
            figures: number.format(marks.filter(({ kind }) => kind === "tick").length),
          })}
        </p>
      </div>
    </div>
  );
});

// A sentence without a theme is no part of any: it fades only with all the rest.
const isOn = (theme: Theme | null, themes: readonly Theme[]) =>
  theme === null || themes.includes(theme);
