import { Suspense } from "react";
import { Outlet } from "react-router";
import { FilterBar } from "../filters/FilterBar.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Main } from "./Main.tsx";

/** A view under the filters; both wait for the data behind a still placeholder. */
export const FilteredView = () => (
  <Suspense fallback={<Skeleton />}>
    <FilterBar />
    <Suspense fallback={<Skeleton />}>
      <Main>
        <Outlet />
      </Main>
    </Suspense>
  </Suspense>
);
