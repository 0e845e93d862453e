import type { ReactNode } from "react";
import { StandingPart } from "../../ui/StandingPart.tsx";
import { useTranslation } from "../../i18n/use-translation.ts";
import { Slice } from "../../ui/Slice.tsx";

/** The parts of the page, in their order; each has an address of its own. */
export const SECTIONS = [
  "roles",
  "forms",
  "themes",
  "comparing",
  "caveats",
  "repairs",
  "coverage",
  "sources",
  "people",
  "changes",
  "rights",
] as const;
type SectionName = (typeof SECTIONS)[number];

interface AboutSectionProps {
  readonly name: SectionName;
  readonly children: ReactNode;
}

/** A part of the page under its heading; it fails alone. */
export function AboutSection({ name, children }: AboutSectionProps) {
  const { t } = useTranslation();
  return (
    <Slice as="section" aria-labelledby={name} className="about-section">
      <h2 id={name} tabIndex={-1} className="font-song text-21 font-bold">
        {t(`about.section.${name}`)}
      </h2>
      <StandingPart>{children}</StandingPart>
    </Slice>
  );
}
