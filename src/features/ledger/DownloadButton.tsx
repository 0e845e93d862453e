import { useTranslation } from "../../i18n/use-translation.ts";
import { useSettings } from "../../address/settings.ts";
import { usePick } from "../../i18n/use-pick.ts";
import { figuresCsv } from "./figures-csv.ts";
import type { LedgerRow } from "./select-rows.ts";

/** Saves rows as a CSV file, as they are shown. */
export function DownloadButton({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const { t } = useTranslation();
  const { script } = useSettings();
  const pick = usePick();
  return (
    <button
      type="button"
      className="button ms-auto"
      onClick={() => {
        save("five-towns-figures.csv", figuresCsv(rows, { script, pick }));
      }}
    >
      {t("ledger.download")}
    </button>
  );
}

/** Hands a text over to the browser as a file, made on the spot; nothing is sent anywhere. */
function save(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
