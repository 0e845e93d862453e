import { useState } from "react";
import { useTranslation } from "../../i18n/use-translation.ts";
import { useHref } from "react-router";
import { readPath } from "../../address/paths.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { useReading } from "./reader-context.ts";

interface ReportErrorProps {
  readonly figure: DatasetFigure;
  /** What the figure counts. */
  readonly label: string;
  /** Its words, in the script that is on. */
  readonly quote: string;
}

/** Copies a figure's address and quote, for whoever found it misread; the site itself sends nothing. */
export function ReportError({ figure, label, quote }: ReportErrorProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const { place } = useReading();
  const [said, setSaid] = useState("");
  const href = useHref(readPath(figure.town, { figure: figure.id }));
  const copy = async () => {
    const words = t("reader.report.text", { place: pick(place.names), label, quote });
    const text = `${words}\n${new URL(href, location.href).href}`;
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t("reader.report.copied"));
    } catch {
      setSaid(t("reader.report.failed", { text }));
    }
  };
  return (
    <div className="report-error">
      <button
        type="button"
        className="text-button"
        onClick={() => {
          void copy();
        }}
      >
        {t("reader.report.button")}
      </button>
      <p aria-live="polite">{said}</p>
    </div>
  );
}
