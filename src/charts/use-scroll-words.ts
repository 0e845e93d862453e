import { useTranslation } from "../i18n/use-translation.ts";
import { useSettings } from "../address/settings.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Band, Place } from "../model/corpus.ts";
import type { BothScripts } from "../model/words.ts";
import type { ScrollMark } from "./scroll-layout.ts";
import { useFigureWords } from "./use-figure-words.ts";

/** What a mark of the scrolls is, in words. */
export interface MarkWords {
  /** In the language of the interface. */
  readonly words: string;
  /** The report's own: the first words of the sentence. Null for a figure, which has a label, and until they have come. */
  readonly opening: BothScripts | null;
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

/** Words where a sentence stands: “paragraph 2, sentence 3”. */
export function useSentencePlace(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const [paragraph = 0, nth = 0] = Array.from(id.matchAll(/\d+/gu), Number);
    return paragraph === 0
      ? t("overview.scrolls.heading")
      : t("overview.scrolls.sentence", { paragraph, nth });
  };
}

/** Words the marks of a place's scroll. */
export function useMarkWords(): (mark: ScrollMark, place: Place) => MarkWords {
  const { t } = useTranslation();
  const pick = usePick();
  const bandWords = useBandWords();
  const placeOf = useSentencePlace();
  const figureWords = useFigureWords();
  return (mark, place) => {
    if (mark.kind === "tick") {
      return { words: figureWords(mark.figure, place).spoken, opening: null };
    }
    const { id, opening } = mark.band;
    const words = `${pick(place.names)}${t("compare.comma")}${bandWords(mark.band)}`;
    return opening === undefined
      ? { words: t("overview.scrolls.band", { words, opening: placeOf(id) }), opening: null }
      : { words, opening };
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
