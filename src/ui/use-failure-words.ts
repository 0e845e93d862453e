import { useTranslation } from "react-i18next";
import { DataError } from "../model/data-error.ts";

/** Words an error for the reader: which file failed and why, or what else went wrong. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) =>
    error instanceof DataError
      ? t("failure.data", {
          file: error.file,
          reason: t(`failure.reason.${error.fault}`, { detail: error.detail }),
        })
      : t("failure.other", { reason: error instanceof Error ? error.message : String(error) });
}
