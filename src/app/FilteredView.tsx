import { Suspense, lazy } from "react";
import { Outlet, useMatch } from "react-router";
import { figuresPath } from "../address/paths.ts";
import { FilterBar } from "../filters/FilterBar.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Main } from "./Main.tsx";

const LedgerStatus = lazy(async () => ({
  default: (await import("../features/ledger/LedgerStatus.tsx")).LedgerStatus,
}));

/** A view under the filters; both wait for the data behind a still placeholder. */
export function FilteredView() {
  const isLedger = useMatch(figuresPath().pathname) !== null;
  const status = isLedger && (
    <Suspense fallback={null}>
      <LedgerStatus />
    </Suspense>
  );
  return (
    <Suspense fallback={<Skeleton />}>
      <FilterBar {...(status !== false && { status })} />
      <Suspense fallback={<Skeleton />}>
        <Main>
          <Outlet />
        </Main>
      </Suspense>
    </Suspense>
  );
}
