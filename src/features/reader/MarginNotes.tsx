import { useTranslation } from "../../i18n/use-translation.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { isData } from "../../model/figure.ts";
import type { CuratedSentence } from "../../model/report.ts";
import { MarginNote } from "./MarginNote.tsx";
import { useReading } from "./reader-context.ts";
import { useMargin } from "./use-margin.ts";

/**
 * The figures of a paragraph: level with it where there is a margin, else
 * folded in after it, open where one is pointed at. That one has a note
 * whatever it is, a date or a name too.
 */
export function MarginNotes({ sentences }: { readonly sentences: readonly CuratedSentence[] }) {
  const { t } = useTranslation();
  const { figures, themes, pointed } = useReading();
  const hasMargin = useMargin();
  const isPointed = ({ id }: DatasetFigure) => pointed.kind === "figure" && pointed.id === id;
  const shown = sentences.flatMap((sentence) =>
    figures
      .filter((figure) => figure.sentence === sentence.id)
      .filter((figure) => isPointed(figure) || (isData(figure) && isOf(themes, figure)))
      .map((figure) => ({ figure, sentence })),
  );
  if (shown.length === 0) return null;
  const list = (
    <ul className="margin-list">
      {shown.map(({ figure, sentence }) => (
        <MarginNote key={figure.id} figure={figure} sentence={sentence} />
      ))}
    </ul>
  );
  // The still picture holds both, and the style sheet shows the one that has room.
  return (
    <>
      {hasMargin !== false && <aside className="reader-margin max-[64rem]:hidden">{list}</aside>}
      {hasMargin !== true && (
        <details
          className="reader-margin min-[64rem]:hidden"
          open={shown.some(({ figure }) => isPointed(figure))}
        >
          <summary>{t("reader.inParagraph", { total: shown.length })}</summary>
          {list}
        </details>
      )}
    </>
  );
}

const isOf = (themes: readonly string[], { theme }: DatasetFigure) =>
  theme !== null && themes.includes(theme);
