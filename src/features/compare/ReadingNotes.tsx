import { useTranslation } from "../../i18n/use-translation.ts";
import { figuresOf } from "../../comparison/indicator-rows.ts";
import { verdictOn } from "../../comparison/verdict.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Indicator } from "../../model/indicator.ts";
import { useVerdictWords } from "./use-verdict-words.ts";

interface ReadingNotesProps {
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
  /** Whether the caveat is said here; the large chart has it in its drawing. */
  readonly withCaveat: boolean;
}

/** How far the rows of a comparison may be read side by side, what is counted and what is not. */
export function ReadingNotes({ indicator, places, figures, withCaveat }: ReadingNotesProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const counted = figuresOf(indicator, places, figures);
  const verdict = useVerdictWords()(verdictOn(counted), counted);
  return (
    <div className="mt-3 border-s-2 border-hairline ps-3 text-13 leading-relaxed">
      {counted.length > 0 && <p>{verdict}</p>}
      {withCaveat && <p className="mt-1 text-ink-soft">{pick(indicator.caveat)}</p>}
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-ink-soft">
        <dt className="text-ink">{t("compare.counts")}</dt>
        <dd>{pick(indicator.counts)}</dd>
        <dt className="text-ink">{t("compare.excludes")}</dt>
        <dd>{pick(indicator.excludes)}</dd>
      </dl>
    </div>
  );
}
