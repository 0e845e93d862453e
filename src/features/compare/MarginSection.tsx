import { useId, type ReactNode } from "react";

interface MarginSectionProps {
  readonly title: string;
  /** A line under the title. */
  readonly lede?: string;
  readonly children: ReactNode;
}

/** A section under a hairline, its title in the margin where there is room for one. */
export function MarginSection({ title, lede, children }: MarginSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-8 gap-y-5 border-t border-hairline pt-5 pb-16 md:grid-cols-[9rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-song text-21 leading-snug font-semibold">
          {title}
        </h2>
        {lede !== undefined && <p className="mt-2 text-13 text-ink-soft">{lede}</p>}
      </div>
      {children}
    </section>
  );
}
