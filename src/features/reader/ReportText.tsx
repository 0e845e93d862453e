import { useTranslation } from "../../i18n/use-translation.ts";
import { useSettings, langOf } from "../../address/settings.ts";
import type { CuratedParagraph, CuratedReport } from "../../model/report.ts";
import { Slice } from "../../ui/Slice.tsx";
import { MarginNotes } from "./MarginNotes.tsx";
import { ReadingContext, useReading } from "./reader-context.ts";
import { SentenceText } from "./SentenceText.tsx";
import { ThemeRail } from "./ThemeRail.tsx";

/** The text, a row a paragraph: its themes at the edge, its words, its figures in the margin. */
export function ReportText({ report }: { readonly report: CuratedReport }) {
  const { t } = useTranslation();
  const reading = useReading();
  const headed = headings(report);
  return (
    <article aria-label={t("reader.text")} className="reader-text">
      {report.paragraphs
        .filter(({ id }) => report.title === null || id !== "p0")
        .map((paragraph) => (
          <Slice
            key={paragraph.id}
            className={headed.has(paragraph.id) ? "reader-row reader-row-heading" : "reader-row"}
          >
            {/* What a row is read by waits with it. */}
            <ReadingContext value={reading}>
              <ParagraphRow paragraph={paragraph} isHeading={headed.has(paragraph.id)} />
            </ReadingContext>
          </Slice>
        ))}
    </article>
  );
}

interface ParagraphRowProps {
  readonly paragraph: CuratedParagraph;
  readonly isHeading: boolean;
}

function ParagraphRow({ paragraph, isHeading }: ParagraphRowProps) {
  const { script } = useSettings();
  const Words = isHeading ? "h2" : "p";
  return (
    <>
      <div className="reader-body">
        {isHeading ? null : <ThemeRail sentences={paragraph.sentences} />}
        <Words lang={langOf(script)} className="reader-words">
          {paragraph.sentences.map((sentence) => (
            <SentenceText key={sentence.id} sentence={sentence} />
          ))}
        </Words>
      </div>
      <MarginNotes sentences={paragraph.sentences} />
    </>
  );
}

/** The paragraphs whose words stand as heading over others. */
function headings({ paragraphs }: CuratedReport): ReadonlySet<string> {
  const words = new Set(paragraphs.map(({ heading }) => heading?.hans));
  return new Set(
    paragraphs
      .filter(({ sentences }) => sentences.length === 1 && words.has(sentences[0]?.hans ?? ""))
      .map(({ id }) => id),
  );
}
