import { Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { SkeletonLines } from "../ui/SkeletonLines.tsx";
import { StandingPart } from "../ui/StandingPart.tsx";
import { usePrinting } from "../ui/use-printing.ts";

interface NearScreenProps {
  /** CSS pixels kept free until the chart is there, so that nothing moves when it comes. */
  readonly height: number;
  /** Mounts at once, wherever its place is. */
  readonly atOnce: boolean;
  readonly children: ReactNode;
}

/** Mounts its children when their place comes near the screen, or goes to paper; charts that load code go in here. */
export function NearScreen({ height, atOnce, children }: NearScreenProps) {
  const ref = useRef<HTMLDivElement>(null);
  const isPrinted = usePrinting();
  const [near, setNear] = useState(atOnce);
  useEffect(() => {
    const place = ref.current;
    if (place === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "25% 0px" },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} className="near-screen" style={{ minBlockSize: height }}>
      {(near || isPrinted) && (
        <StandingPart>
          <Suspense fallback={<ChartSkeleton height={height} />}>{children}</Suspense>
        </StandingPart>
      )}
    </div>
  );
}

const ChartSkeleton = ({ height }: { readonly height: number }) => (
  <div aria-busy="true" className="grid content-center" style={{ blockSize: height }}>
    <SkeletonLines count={3} />
  </div>
);
