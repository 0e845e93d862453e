import { useSyncExternalStore } from "react";
import { onTranslation, shownTranslation, type Translation } from "./set-up.ts";

/** The words of the interface in the language that is shown. */
export const useTranslation = (): Translation =>
  useSyncExternalStore(onTranslation, shownTranslation, shownTranslation);
