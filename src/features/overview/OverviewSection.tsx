import { useId, type ReactNode } from "react";
import { StandingPart } from "../../ui/StandingPart.tsx";

interface OverviewSectionProps {
  readonly title: string;
  /** A line or two under the title. */
  readonly lede?: string;
  readonly children: ReactNode;
}

/** A part of the overview, over the whole width, under a hairline; it fails alone. */
export function OverviewSection({ title, lede, children }: OverviewSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-hairline pt-6 pb-20">
      <h2 id={id} className="font-song text-21 leading-snug font-semibold md:text-28">
        {title}
      </h2>
      {lede !== undefined && <p className="mt-1 max-w-column text-15 text-ink-soft">{lede}</p>}
      <div className="mt-2">
        <StandingPart>{children}</StandingPart>
      </div>
    </section>
  );
}
