import { useTranslation } from "../i18n/use-translation.ts";

interface ErrorPanelProps {
  /** The rank of its heading: the page's first, unless it stands above a page that has one. */
  readonly heading?: "h1" | "h2";
  readonly text: string;
  readonly onRetry: () => void;
}

/** A failure in place of what failed: what it was, and a way to try again. */
export function ErrorPanel({ heading: Heading = "h1", text, onRetry }: ErrorPanelProps) {
  const { t } = useTranslation();
  return (
    <section role="alert" className="my-16 max-w-column border-s-2 border-accent ps-4">
      <Heading className="font-song text-28 font-bold">{t("failure.title")}</Heading>
      <p className="mt-2 text-ink-soft">{text}</p>
      <button type="button" onClick={onRetry} className="button mt-4">
        {t("failure.retry")}
      </button>
    </section>
  );
}
