import type { ReactNode } from "react";

interface VanishingButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A button that goes away with what it takes off. So that the keyboard does
 * not lose its place, it hands the focus to the part of the page that it
 * stands in: the nearest that can take it.
 */
export function VanishingButton({
  onPress,
  children,
  className = "text-button",
}: VanishingButtonProps) {
  return (
    <button
      type="button"
      className={className}
      onClick={({ currentTarget }) => {
        currentTarget.closest<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
        onPress();
      }}
    >
      {children}
    </button>
  );
}
