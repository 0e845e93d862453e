import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { useFailureWords } from "../ui/use-failure-words.ts";
import { Main } from "./Main.tsx";

/** A view in whose place, where it fails, stands which file failed and why, and a way to try again. */
export function StandingView({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <ErrorBoundary at={pathname + search} renderFailure={(error) => <ViewFailure error={error} />}>
      {children}
    </ErrorBoundary>
  );
}

function ViewFailure({ error }: { readonly error: unknown }) {
  const wordsOf = useFailureWords();
  return (
    <Main>
      <ErrorPanel text={wordsOf(error)} />
    </Main>
  );
}
