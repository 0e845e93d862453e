import { useTranslation } from "../i18n/use-translation.ts";
import { reloadPage } from "./reload-page.ts";

interface ErrorNoteProps {
  readonly title: string;
  readonly text: string;
}

/** A failure that leaves the rest of the page standing: what it was, and a way to try again. */
export function ErrorNote({ title, text }: ErrorNoteProps) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="my-4 max-w-column border-s-2 border-accent ps-3 text-13">
      <p className="font-semibold">{title}</p>
      <p className="wrap-anywhere text-ink-soft">{text}</p>
      <button type="button" onClick={reloadPage} className="text-button">
        {t("failure.retry")}
      </button>
    </div>
  );
}
