import { useTranslation } from "../i18n/use-translation.ts";
import { DataError } from "../model/data-error.ts";

/** What the browsers say, each in its own words, when a script or its styles do not come. */
const NO_CODE = /dynamically imported module|importing a module script|preload CSS/iu;

/** Words an error for the reader: which file failed and why, or what else went wrong. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof DataError) {
      const reason = t(`failure.reason.${error.fault}`, { detail: error.detail });
      return t("failure.data", { file: error.file, reason });
    }
    const reason = error instanceof Error ? error.message : String(error);
    return NO_CODE.test(reason) ? t("failure.code") : t("failure.other", { reason });
  };
}
