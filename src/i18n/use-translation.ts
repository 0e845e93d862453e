import { createContext, useContext } from "react";
import { shownTranslation, type Translation } from "./set-up.ts";

/**
 * The interface in the language that a part of the page is in: the present one
 * or, for a moment after a change, the one before. Null outside of the layout.
 */
export const TranslationContext = createContext<Translation | null>(null);

/** The words of the interface in the language that this part of the page is in. */
export const useTranslation = (): Translation =>
  useContext(TranslationContext) ?? shownTranslation();
