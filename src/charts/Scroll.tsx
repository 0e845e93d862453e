import { memo } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useSettings } from "../address/settings.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { Theme } from "../model/theme.ts";
import { Seal } from "../ui/Seal.tsx";
import { Slice } from "../ui/Slice.tsx";
import { formatWhen } from "./format-when.ts";
import { hueOf, type BandMark, type ScrollMark } from "./scroll-layout.ts";
import { ScrollMarkLink } from "./ScrollMarkLink.tsx";

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
  const number = new Intl.NumberFormat(locale);
  const { from, to } = place.period;
  const when = formatWhen({ text: null, from, to, basis: "stated" }, locale);
  const county = place.county === null ? t("overview.unnamedPlace") : pick(place.county.name);
  return (
    <>
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
          <Slice unseen className="contents">
            {marks.map((mark) => (
              <ScrollMarkLink
                key={mark.key}
                mark={mark}
                place={place}
                stop={mark.key === stop}
                faded={mark.kind === "band" && !isOn(mark.band.theme, themes)}
              />
            ))}
          </Slice>
          {marks.map((mark) =>
            mark.kind === "band" && isOn(mark.band.theme, themes) ? (
              <RunSeal key={mark.key} mark={mark} />
            ) : null,
          )}
        </div>
        <p className="text-13 text-ink-soft">
          {t("overview.scrolls.size", {
            characters: number.format(place.characters),
            figures: number.format(marks.filter(({ kind }) => kind === "tick").length),
          })}
        </p>
      </div>
    </>
  );
});

// A sentence without a theme is no part of any: it fades only with all the rest.
const isOn = (theme: Theme | null, themes: readonly Theme[]) =>
  theme === null || themes.includes(theme);

/** The characters that a run of one theme needs to bear its seal, upright and lying. */
const SEAL_UPRIGHT = 95;
const SEAL_LYING = 165;

/** The seal of a run of sentences on one theme, over the first of them, where there is room. */
function RunSeal({ mark: { at, run, band } }: { readonly mark: BandMark }) {
  const hue = hueOf(band);
  if (hue === null || run < SEAL_UPRIGHT) return null;
  return (
    <span className="scroll-seal" style={{ "--at": at }}>
      <Seal theme={hue} {...(run < SEAL_LYING && { className: "max-md:hidden" })} />
    </span>
  );
}
