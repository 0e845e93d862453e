import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What may have led to a failure; another one may not, and what it holds is tried again. */
  readonly at: string;
  readonly renderFailure: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly at: string;
  readonly failure: { readonly error: unknown } | null;
}

/** Puts something else in the place of what fails to be drawn. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
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
    return failure === null ? this.props.children : this.props.renderFailure(failure.error);
  }
}
