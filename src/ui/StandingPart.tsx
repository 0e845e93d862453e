import type { ReactNode } from "react";
import { useAddress } from "../address/shown-address.ts";
import { useTranslation } from "../i18n/use-translation.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ErrorNote } from "./ErrorNote.tsx";
import { useFailureWords } from "./use-failure-words.ts";

interface StandingPartProps {
  readonly children: ReactNode;
  /** Of the box round the note, where one stands. */
  readonly noteClassName?: string;
  /** Whether another part tells of the same failure, so that nothing need stand in this one's place. */
  readonly isToldElsewhere?: boolean;
}

/**
 * A part of a view whose failure leaves the others standing: in its place
 * stands what went wrong. Where the address changes it is tried again.
 */
export function StandingPart({
  children,
  noteClassName,
  isToldElsewhere = false,
}: StandingPartProps) {
  const { pathname, search } = useAddress();
  return (
    <ErrorBoundary
      at={pathname + search}
      renderFailure={(error) =>
        !isToldElsewhere && (
          <div className={noteClassName}>
            <PartFailure error={error} />
          </div>
        )
      }
    >
      {children}
    </ErrorBoundary>
  );
}

function PartFailure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const wordsOf = useFailureWords();
  return <ErrorNote title={t("failure.part")} text={wordsOf(error)} />;
}
