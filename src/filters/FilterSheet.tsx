import { useRef, type ReactNode } from "react";
import { useTranslation } from "../i18n/use-translation.ts";

interface FilterSheetProps {
  /** What is chosen, in one line: the sheet's handle. */
  readonly summary: string;
  /** What is shown, part by part; said anew as the filters change. */
  readonly status: ReactNode;
  readonly total: number;
  readonly children: ReactNode;
}

/** The filters of a narrow screen: one line that opens a sheet; Escape, the button and a tap beside it close it. */
export function FilterSheet({ summary, status, total, children }: FilterSheetProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDialogElement>(null);
  const close = () => {
    sheet.current?.close();
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t("filters.open", { summary })}
        className="filter-line"
        onClick={() => {
          sheet.current?.showModal();
        }}
      >
        {summary}
        <span aria-hidden="true">▾</span>
      </button>
      <dialog ref={sheet} aria-label={t("filters.label")} closedby="any" className="sheet">
        <div tabIndex={-1} className="grid gap-3">
          {children}
          <p aria-live="polite" className="text-ink-soft">
            {status}
          </p>
          <button type="button" className="button" onClick={close}>
            {t("filters.show", { total })}
          </button>
        </div>
      </dialog>
    </>
  );
}
