import {
  memo,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ElementType,
  type HTMLAttributes,
  type ReactNode,
} from "react";
import { NavigationType, UNSAFE_LocationContext } from "react-router";
import { isSamePlace } from "../address/paths.ts";
import { TranslationContext, useTranslation } from "../i18n/use-translation.ts";
import { takeTurn } from "./turns.ts";

interface SliceProps extends HTMLAttributes<HTMLElement> {
  /** The element that it is. */
  readonly as?: ElementType;
  /** Only names and links are in it, which nobody sees: wherever it stands they wait, and the rest does not. */
  readonly unseen?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a view that changes by itself. When filters or settings change, it
 * follows at once where it is on the screen, and otherwise in its turn: until
 * then it stands as it stood, in its own language, and says that it is busy.
 * What such a change adds stands empty until its turn. A move to another place
 * keeps no part waiting.
 */
export function Slice({
  as: Element = "div",
  unseen = false,
  className = "",
  children,
  ...props
}: SliceProps) {
  const now = useNow();
  const [shown, setShown] = useState(now.isChange && !unseen ? null : now);
  const element = useRef<HTMLElement>(null);
  const waits =
    shown === null ? now.isChange : shown !== now && isSamePlace(shown.location, now.location);
  if (!waits && shown !== now) setShown(now);

  useLayoutEffect(() => {
    if (!waits) return;
    const follow = () => {
      setShown(now);
    };
    if (unseen || !isOnScreen(element.current)) return takeTurn(follow);
    follow();
  }, [waits, now, unseen]);

  // Null stands empty.
  const drawn = waits ? shown : now;
  return (
    <Element
      {...props}
      ref={element}
      className={`slice ${className}`}
      lang={(drawn ?? now).translation.language}
      aria-busy={waits || undefined}
    >
      {drawn !== null && (
        <UNSAFE_LocationContext value={drawn.context}>
          <TranslationContext value={drawn.translation}>
            <Kept waits={waits && !unseen}>{children}</Kept>
          </TranslationContext>
        </UNSAFE_LocationContext>
      )}
    </Element>
  );
}

/** What a view is shown by: its address, and the language of its words. */
function useNow() {
  const context = useContext(UNSAFE_LocationContext);
  const translation = useTranslation();
  return useMemo(
    () => ({
      context,
      location: context.location,
      translation,
      isChange: context.navigationType === NavigationType.Replace,
    }),
    [context, translation],
  );
}

/** Keeps what it holds as it is for as long as that waits. */
const Kept = memo(
  ({ children }: { readonly waits: boolean; readonly children: ReactNode }) => children,
  (_, { waits }) => waits,
);

function isOnScreen(element: Element | null): boolean {
  if (element?.checkVisibility() !== true) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
