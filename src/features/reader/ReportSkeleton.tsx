import { useTranslation } from "../../i18n/use-translation.ts";
import { SkeletonLines } from "../../ui/SkeletonLines.tsx";

const PARAGRAPHS = [2, 5, 4, 6];

/** Stands where a report will, in its columns, until its text has come. */
export function ReportSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true" className="reader min-h-dvh content-start">
      <p className="reader-header text-13 text-ink-soft">{t("app.loading")}</p>
      <div className="reader-text grid max-w-[41em] gap-8">
        {PARAGRAPHS.map((lines) => (
          <SkeletonLines key={lines} count={lines} />
        ))}
      </div>
    </div>
  );
}
