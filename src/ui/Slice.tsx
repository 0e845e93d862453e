import {
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ElementType,
  type HTMLAttributes,
  type ReactNode,
} from "react";
import { NavigationType } from "react-router";
import { isSamePlace } from "../address/paths.ts";
import { HeldAddress, usePageAddress } from "../address/shown-address.ts";
import { HeldTranslation, usePageTranslation } from "../i18n/use-translation.ts";
import { useWatch } from "./on-screen.ts";
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
 * follows in its turn, at once where it is on the screen: until then it stands
 * as it stood, in its own language, and says that it is busy.
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
  const [shown, setShown] = useState(now.isChange ? null : now);
  const element = useRef<HTMLElement>(null);
  const waits =
    shown === null ? now.isChange : shown !== now && isSamePlace(shown.location, now.location);
  if (!waits && shown !== now) setShown(now);

  useLayoutEffect(() => {
    if (!waits || element.current === null) return;
    return takeTurn(() => {
      setShown(now);
    }, element.current);
  }, [waits, now]);
  useWatch(element);

  // Null stands empty.
  const drawn = waits ? shown : now;
  return (
    <Element
      {...props}
      ref={element}
      className={`slice ${className}`}
      lang={(drawn ?? now).translation.language}
      aria-busy={waits || undefined}
      data-awaited={drawn === null || undefined}
    >
      {drawn !== null && (
        <HeldAddress value={drawn.address}>
          <HeldTranslation value={drawn.translation}>
            <Kept waits={waits && !unseen}>{children}</Kept>
          </HeldTranslation>
        </HeldAddress>
      )}
    </Element>
  );
}

/** What a view is shown by: its address, and the language of its words. */
function useNow() {
  const address = usePageAddress();
  const translation = usePageTranslation();
  return useMemo(
    () => ({
      address,
      location: address.location,
      translation,
      isChange: address.navigationType === NavigationType.Replace,
    }),
    [address, translation],
  );
}

/** Keeps what it holds as it is for as long as that waits. */
const Kept = memo(
  ({ children }: { readonly waits: boolean; readonly children: ReactNode }) => children,
  (_, { waits }) => waits,
);
