import { useTranslation } from "../i18n/use-translation.ts";
import { useSettings } from "../address/settings.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Band, Place } from "../model/corpus.ts";
import type { ScrollMark } from "./scroll-layout.ts";
import { useFigureWords } from "./use-figure-words.ts";

/** What a mark of the scrolls is, in words. */
export interface MarkWords {
  /** In the language of the interface. */
  readonly words: string;
  /** The report's own: the first words of the sentence; null for a figure, which has a label. */
  readonly opening: Band["opening"] | null;
}

/** Words a sentence's theme and voice: “culture”, “industry, directive”. */
export function useBandWords(): (band: Band) => string {
  const { t } = useTranslation();
  return ({ theme, voice }) => {
    const subject = theme === null ? t("overview.noTheme") : t(`theme.${theme}`);
    return voice === "report"
      ? subject
      : `${subject}${t("compare.comma")}${t(`overview.voice.${voice}`)}`;
  };
}

/** Words the marks of a place's scroll. */
export function useMarkWords(): (mark: ScrollMark, place: Place) => MarkWords {
  const { t } = useTranslation();
  const pick = usePick();
  const bandWords = useBandWords();
  const figureWords = useFigureWords();
  return (mark, place) => {
    if (mark.kind === "tick") {
      return { words: figureWords(mark.figure, place).spoken, opening: null };
    }
    const words = `${pick(place.names)}${t("compare.comma")}${bandWords(mark.band)}`;
    return { words, opening: mark.band.opening };
  };
}

/** The accessible name of a mark. */
export function useMarkName(): (mark: ScrollMark, place: Place) => string {
  const { t } = useTranslation();
  const { script } = useSettings();
  const markWords = useMarkWords();
  return (mark, place) => {
    const { words, opening } = markWords(mark, place);
    return opening === null
      ? words
      : t("overview.scrolls.band", { words, opening: opening[script] });
  };
}
