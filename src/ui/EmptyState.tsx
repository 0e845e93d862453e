import type { ReactNode } from "react";

/** A way out of an empty state. */
interface Way {
  readonly name: string;
  readonly words: string;
  readonly take: () => void;
}

interface EmptyStateProps {
  /** What is missing, and why. */
  readonly children: ReactNode;
  readonly ways: readonly Way[];
}

/** Stands where nothing is left to show, with the ways to have something again. */
export const EmptyState = ({ children, ways }: EmptyStateProps) => (
  <div className="border-t border-hairline py-12">
    {children}
    <ul className="mt-2">
      {ways.map(({ name, words, take }) => (
        <li key={name}>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              take();
              focusHeading();
            }}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  </div>
);

/** The button goes with the state that it ends; its focus goes to the head of what comes back, and the page with it. */
function focusHeading(): void {
  document.querySelector("h1")?.focus();
}
