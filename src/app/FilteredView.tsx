import { Suspense } from "react";
import { Outlet } from "react-router";
import { FilterBar } from "../filters/FilterBar.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";

/** A view under the filters; both wait for the data behind a still placeholder. */
export const FilteredView = () => (
  <Suspense fallback={<Skeleton />}>
    <FilterBar />
    <Suspense fallback={<Skeleton />}>
      <main id="main" tabIndex={-1} className="mx-auto max-w-measure px-4 pb-24 md:px-6">
        <Outlet />
      </main>
    </Suspense>
  </Suspense>
);
