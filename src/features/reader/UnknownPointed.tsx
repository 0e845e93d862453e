import { useTranslation } from "../../i18n/use-translation.ts";
import type { CuratedReport } from "../../model/report.ts";
import { useReading } from "./reader-context.ts";

/** Says so where the address points at a figure or a sentence that the report does not have. */
export function UnknownPointed({ report }: { readonly report: CuratedReport }) {
  const { t } = useTranslation();
  const { pointed } = useReading();
  if (pointed.kind === "nothing") return null;
  const known =
    pointed.kind === "figure"
      ? report.figures
      : report.paragraphs.flatMap(({ sentences }) => sentences);
  if (known.some(({ id }) => id === pointed.id)) return null;
  return (
    <p className="pt-4 text-13 text-ink-soft">
      {t(`reader.unknown.${pointed.kind}`, { id: pointed.id })}
    </p>
  );
}
