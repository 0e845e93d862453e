import { SkeletonLines } from "./SkeletonLines.tsx";
import { useTranslation } from "../i18n/use-translation.ts";

/** A still placeholder for a view, as tall as a screen, so that the footer does not jump. */
export function Skeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true" className="mx-auto min-h-dvh max-w-measure px-4 pt-10 md:px-6">
      <p className="mb-6 text-13 text-ink-soft">{t("app.loading")}</p>
      <SkeletonLines count={4} />
    </div>
  );
}
