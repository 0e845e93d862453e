import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { ErrorNote } from "./ErrorNote.tsx";
import { useFailureWords } from "./use-failure-words.ts";

/**
 * A part of a view whose failure leaves the others standing: in its place
 * stands what went wrong. Where the address changes it is tried again.
 */
export function StandingPart({ children }: { readonly children: ReactNode }) {
  const { pathname, search } = useLocation();
  return <ErrorBoundary at={pathname + search}>{children}</ErrorBoundary>;
}

interface ErrorBoundaryProps {
  /** What may have led to the failure; another one may not. */
  readonly at: string;
  readonly children: ReactNode;
}

interface Caught {
  readonly failure: { readonly error: unknown } | null;
}

class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  static getDerivedStateFromError = (error: unknown): Caught => ({ failure: { error } });

  override state: Caught = { failure: null };

  override componentDidUpdate({ at }: ErrorBoundaryProps) {
    if (at !== this.props.at && this.state.failure !== null) this.setState({ failure: null });
  }

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : <PartFailure error={failure.error} />;
  }
}

function PartFailure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const wordsOf = useFailureWords();
  return <ErrorNote title={t("failure.part")} text={wordsOf(error)} />;
}
