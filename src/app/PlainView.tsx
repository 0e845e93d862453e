import { Suspense } from "react";
import { Outlet } from "react-router";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Main } from "./Main.tsx";
import { StandingView } from "./StandingView.tsx";

/** A view without filters; it waits for its data behind a still placeholder. */
export const PlainView = () => (
  <StandingView>
    <Suspense fallback={<Skeleton />}>
      <Main>
        <Outlet />
      </Main>
    </Suspense>
  </StandingView>
);
