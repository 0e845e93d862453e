import { Suspense } from "react";
import { Outlet, useMatch } from "react-router";
import { figuresPath } from "../address/paths.ts";
import { PrintNotes } from "../evidence/PrintNotes.tsx";
import { LedgerStatus } from "../features/ledger/LedgerStatus.tsx";
import { FilterBar } from "../filters/FilterBar.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { StandingPart } from "../ui/StandingPart.tsx";
import { Main } from "./Main.tsx";
import { StandingView } from "./StandingView.tsx";

/** A view under the filters; both wait for the data behind a still placeholder. */
export function FilteredView() {
  const isLedger = useMatch(figuresPath().pathname) !== null;
  const status = (
    <StandingPart isToldElsewhere>
      <LedgerStatus />
    </StandingPart>
  );
  return (
    <Suspense fallback={<Skeleton />}>
      <StandingPart noteClassName="mx-auto max-w-measure px-4 md:px-6">
        <FilterBar {...(isLedger && { status })} />
      </StandingPart>
      <StandingView>
        <Suspense fallback={<Skeleton />}>
          <Main>
            <Outlet />
            <PrintNotes />
          </Main>
        </Suspense>
      </StandingView>
    </Suspense>
  );
}
