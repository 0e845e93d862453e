import { createContext, use, type ContextType } from "react";
import { UNSAFE_LocationContext, type Location } from "react-router";

/** An address, and by what kind of move the page came to it. */
export type ShownAddress = ContextType<typeof UNSAFE_LocationContext>;

/**
 * The address at which a part of the page is held while it waits for its turn;
 * null outside of such parts. It is a context of its own, because React draws
 * whoever reads a context anew when any provider of it changes, also one that
 * a nearer provider hides; so such parts must not stand within each other.
 */
export const HeldAddress = createContext<ShownAddress | null>(null);

/** The address of the page. */
export const usePageAddress = (): ShownAddress => use(UNSAFE_LocationContext);

/** The address that the part of the page which asks is shown by. */
export const useAddress = (): Location =>
  (use(HeldAddress) ?? use(UNSAFE_LocationContext)).location;
