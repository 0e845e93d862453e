import { useTranslation } from "../../i18n/use-translation.ts";
import { useSettings, langOf } from "../../address/settings.ts";
import type { CuratedParagraph, CuratedReport } from "../../model/report.ts";
import { MarginNotes } from "./MarginNotes.tsx";
import { SentenceText } from "./SentenceText.tsx";
import { ThemeRail } from "./ThemeRail.tsx";

/** The text, a row a paragraph: its themes at the edge, its words, its figures in the margin. */
export function ReportText({ report }: { readonly report: CuratedReport }) {
  const { t } = useTranslation();
  const { script } = useSettings();
  const headed = headings(report);
  return (
    <article aria-label={t("reader.text")} className="reader-text">
      {report.paragraphs
        .filter(({ id }) => report.title === null || id !== "p0")
        .map((paragraph) => (
          <ParagraphRow
            key={paragraph.id}
            paragraph={paragraph}
            isHeading={headed.has(paragraph.id)}
            lang={langOf(script)}
          />
        ))}
    </article>
  );
}

interface ParagraphRowProps {
  readonly paragraph: CuratedParagraph;
  readonly isHeading: boolean;
  readonly lang: string;
}

function ParagraphRow({ paragraph, isHeading, lang }: ParagraphRowProps) {
  const Words = isHeading ? "h2" : "p";
  return (
    <div className={isHeading ? "reader-row reader-row-heading" : "reader-row"}>
      <div className="reader-body">
        {isHeading ? null : <ThemeRail sentences={paragraph.sentences} />}
        <Words lang={lang} className="reader-words">
          {paragraph.sentences.map((sentence) => (
            <SentenceText key={sentence.id} sentence={sentence} />
          ))}
        </Words>
      </div>
      <MarginNotes sentences={paragraph.sentences} />
    </div>
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
