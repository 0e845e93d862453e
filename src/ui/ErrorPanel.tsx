import { useTranslation } from "react-i18next";
import { reloadPage } from "./reload-page.ts";

interface ErrorPanelProps {
  /** The rank of its heading: the page's first, unless it stands above a page that has one. */
  readonly heading?: "h1" | "h2";
  readonly text: string;
}

/** A failure in place of the whole view: what it was, and a way to try again. */
export function ErrorPanel({ heading: Heading = "h1", text }: ErrorPanelProps) {
  const { t } = useTranslation();
  return (
    <section role="alert" className="my-16 max-w-column border-s-2 border-accent ps-4">
      {Heading === "h1" && <title>{t("app.title", { view: t("failure.title") })}</title>}
      <Heading className="font-song text-28 font-bold">{t("failure.title")}</Heading>
      <p className="mt-2 wrap-anywhere text-ink-soft">{text}</p>
      <button type="button" onClick={reloadPage} className="button mt-4">
        {t("failure.retry")}
      </button>
    </section>
  );
}
