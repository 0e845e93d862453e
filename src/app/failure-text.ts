import type { TFunction } from "i18next";
import { DataError } from "../loading/fetch-json.ts";

/** Says which file failed and why. */
export function failureText(t: TFunction, error: unknown): string {
  if (error instanceof DataError) {
    return t("failure.data", { file: error.file, reason: error.reason });
  }
  return t("failure.other", { reason: error instanceof Error ? error.message : String(error) });
}
