import { useTranslation } from "react-i18next";

interface ErrorPanelProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** A failure in place of what failed: what it was, and a way to try again. */
export function ErrorPanel({ text, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation();
  return (
    <section role="alert" className="my-16 max-w-column border-s-2 border-accent ps-4">
      <h1 className="font-song text-28 font-bold">{t("failure.title")}</h1>
      <p className="mt-2 text-ink-soft">{text}</p>
      <button type="button" onClick={onRetry} className="button mt-4">
        {t("failure.retry")}
      </button>
    </section>
  );
}
