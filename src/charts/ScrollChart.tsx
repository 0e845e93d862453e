import { useMemo } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Theme } from "../model/theme.ts";
import { Zh } from "../ui/Zh.tsx";
import { Scroll } from "./Scroll.tsx";
import "./scroll.css";
import { scrollMarks, type ScrollMark } from "./scroll-layout.ts";
import { ScrollLegend } from "./ScrollLegend.tsx";
import { ScrollTables } from "./ScrollTables.tsx";
import { useScrollMarks } from "./use-scroll-marks.ts";
import { useMarkWords } from "./use-scroll-words.ts";

interface ScrollChartProps {
  readonly places: readonly Place[];
  /** Those that the reports have. */
  readonly all: readonly DatasetFigure[];
  /** Those that are drawn. */
  readonly figures: readonly DatasetFigure[];
  /** Sentences on other themes are faded. */
  readonly themes: readonly Theme[];
  /** Called when the pointer or the focus comes to a mark, and when the tables are opened. */
  readonly onNear: () => void;
}

/** The reports side by side as scrolls, each sentence and each figure a link, over tables that say the same. */
export function ScrollChart({ places, all, figures, themes, onNear }: ScrollChartProps) {
  const { t } = useTranslation();
  const whole = useMemo(
    () => places.map(({ id, bands }) => scrollMarks(id, bands, all)),
    [places, all],
  );
  const scrolls = useMemo(() => {
    const drawn = new Set(figures);
    return whole.map((marks) =>
      marks.filter((mark) => mark.kind === "band" || drawn.has(mark.figure)),
    );
  }, [whole, figures]);
  const { stop, pointed, group } = useScrollMarks(scrolls, onNear);
  const longest = Math.max(1, ...places.map(({ characters }) => characters));
  return (
    <figure>
      <figcaption>
        <p className="max-w-column text-15 text-ink-soft">{t("overview.scrolls.caption")}</p>
        <ScrollLegend />
      </figcaption>
      <div
        {...group}
        role="group"
        aria-label={t("overview.scrolls.marks")}
        className="scrolls"
        style={{ "--longest": longest, "--scrolls": places.length }}
      >
        {places.map((place, nth) => (
          <div key={place.id} className="scroll-column">
            <Scroll
              place={place}
              marks={scrolls[nth] ?? []}
              themes={themes}
              stop={scrolls[nth]?.some(({ key }) => key === stop) === true ? (stop ?? null) : null}
            />
          </div>
        ))}
      </div>
      <PointedMark {...{ places, scrolls, pointed }} />
      <ScrollTables {...{ places, figures }} onOpen={onNear} />
    </figure>
  );
}

interface PointedMarkProps {
  readonly places: readonly Place[];
  readonly scrolls: readonly (readonly ScrollMark[])[];
  readonly pointed: string | null;
}

/** What the mark under the pointer or in focus is; its own name says the same to assistive tools. */
function PointedMark({ places, scrolls, pointed }: PointedMarkProps) {
  const markWords = useMarkWords();
  const nth = scrolls.findIndex((marks) => marks.some(({ key }) => key === pointed));
  const mark = scrolls[nth]?.find(({ key }) => key === pointed);
  const place = places[nth];
  if (mark === undefined || place === undefined) {
    return <p aria-hidden="true" className="scroll-caption" />;
  }
  const { words, opening } = markWords(mark, place);
  return (
    <p aria-hidden="true" className="scroll-caption" data-pointed>
      {words}
      {opening !== null && (
        <>
          {" "}
          <Zh words={opening} className="ms-2 font-song" />
        </>
      )}
    </p>
  );
}
