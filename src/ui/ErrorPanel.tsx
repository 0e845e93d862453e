import { reloadPage } from "./reload-page.ts";
import { useTranslation } from "../i18n/use-translation.ts";

/** A failure in place of the whole view: what it was, and a way to try again. */
export function ErrorPanel({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <section role="alert" className="my-16 max-w-column border-s-2 border-accent ps-4">
      <title>{t("app.title", { view: t("failure.title") })}</title>
      <h1 className="font-song text-28 font-bold">{t("failure.title")}</h1>
      <p className="mt-2 wrap-anywhere text-ink-soft">{text}</p>
      <button type="button" onClick={reloadPage} className="button mt-4">
        {t("failure.retry")}
      </button>
    </section>
  );
}
