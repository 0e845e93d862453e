import type { ReactNode } from "react";

/** A page's one main part, to which the skip link leads. */
export const Main = ({ children }: { readonly children: ReactNode }) => (
  <main id="main" tabIndex={-1} className="mx-auto max-w-measure px-4 pb-24 md:px-6">
    {children}
  </main>
);
