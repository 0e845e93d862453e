import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "../i18n/use-translation.ts";
import { useLocation, useNavigationType } from "react-router";

interface PageHeadingProps {
  /** The view's name in the title of the document. */
  readonly view: string;
  /** What the view holds, in a sentence, for those who list and share pages. */
  readonly description?: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A view's one h1 and the document's title. After a move to another view it
 * takes the focus, so that the move is announced; where the address points at
 * a figure or a sentence, that takes it instead.
 */
export function PageHeading({
  view,
  description,
  children,
  className = "text-28 md:text-40",
}: PageHeadingProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, search, hash } = useLocation();
  const moved = useNavigationType() === "PUSH";
  const pointed = hash !== "" || new URLSearchParams(search).has("figure");
  useEffect(() => {
    if (moved && !pointed) heading.current?.focus({ preventScroll: true });
    // A move within the view, to a filter or a figure, is no move to the view.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <>
      <title>{t("app.title", { view })}</title>
      <meta name="description" content={description ?? t("app.description")} />
      <h1 ref={heading} tabIndex={-1} className={`font-song font-bold leading-tight ${className}`}>
        {children}
      </h1>
    </>
  );
}
