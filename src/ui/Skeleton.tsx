import { useTranslation } from "../i18n/use-translation.ts";

/** A still placeholder that is as tall as a screen, so that the footer does not jump. */
export function Skeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true" className="mx-auto min-h-dvh max-w-measure px-4 pt-16 md:px-6">
      <p className="text-ink-soft">{t("app.loading")}</p>
    </div>
  );
}
