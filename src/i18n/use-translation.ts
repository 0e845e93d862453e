import { createContext, use } from "react";
import { shownTranslation, type Translation } from "./set-up.ts";

/** The interface in the present language. Null outside of the layout. */
export const TranslationContext = createContext<Translation | null>(null);

/**
 * The interface in the language that a part of the page is in while it waits
 * for its turn; null outside of such parts. A context of its own for the reason
 * that the held address is.
 */
export const HeldTranslation = createContext<Translation | null>(null);

/** The words of the interface in the language of the page. */
export const usePageTranslation = (): Translation => use(TranslationContext) ?? shownTranslation();

/** The words of the interface in the language that the part of the page which asks is in. */
export const useTranslation = (): Translation =>
  use(HeldTranslation) ?? use(TranslationContext) ?? shownTranslation();
