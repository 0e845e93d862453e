import { Component, type ReactNode } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useLocation } from "react-router";
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
export function StandingPart(props: StandingPartProps) {
  const { pathname, search } = useLocation();
  return <ErrorBoundary {...props} at={pathname + search} />;
}

function PartFailure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const wordsOf = useFailureWords();
  return <ErrorNote title={t("failure.part")} text={wordsOf(error)} />;
}

interface ErrorBoundaryProps extends StandingPartProps {
  /** What may have led to a failure; another one may not. */
  readonly at: string;
}

interface ErrorBoundaryState {
  readonly at: string;
  readonly failure: { readonly error: unknown } | null;
}

class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError = (error: unknown): Partial<ErrorBoundaryState> => ({
    failure: { error },
  });

  static getDerivedStateFromProps = (
    { at }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null => (at === state.at ? null : { at, failure: null });

  override state: ErrorBoundaryState = { at: this.props.at, failure: null };

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    if (this.props.isToldElsewhere === true) return null;
    return (
      <div className={this.props.noteClassName}>
        <PartFailure error={failure.error} />
      </div>
    );
  }
}
