import type { Translate } from "../i18n/translate.ts";
import { DataError } from "../loading/fetch-json.ts";

/** Says which file failed and why. */
export function failureText(t: Translate, error: unknown): string {
  if (error instanceof DataError) {
    return t("failure.data", { file: error.file, reason: error.reason });
  }
  return t("failure.other", { reason: error instanceof Error ? error.message : String(error) });
}
