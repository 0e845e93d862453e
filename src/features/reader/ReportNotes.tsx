import { useTranslation } from "react-i18next";
import { usePick } from "../../i18n/use-pick.ts";
import { WithChinese } from "../../ui/WithChinese.tsx";
import { useReading } from "./reader-context.ts";

/** The notes on the source: slips that are left as published, and what it does not tell. */
export function ReportNotes() {
  const { t, i18n } = useTranslation();
  const pick = usePick();
  const { notes } = useReading();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" className="reader-notes text-13">
      <h2 id="notes" className="font-bold">
        {t("reader.notes")}
      </h2>
      <ol>
        {notes.map(({ number, note, at }) => (
          <li key={number} id={`note-${number}`} tabIndex={-1}>
            <WithChinese lang={i18n.language}>{pick(note.text)}</WithChinese>
            {at === null ? null : (
              <a
                href={`#note-sign-${number}`}
                aria-label={t("reader.noteBack", { number })}
                className="note-back"
              >
                ↩
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
