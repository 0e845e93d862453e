import { Link, useHref, useLocation, type LinkProps } from "react-router";
import type { ViewPath } from "./paths.ts";
import { writeSearch } from "./search.ts";

/** The parameters that go along from view to view. */
const KEPT = ["towns", "themes", "script", "lang", "scheme"];

/** A view's address with the kept parameters of the present one; what the path itself says of one of them wins. */
export function keepParams({ pathname, search = "", hash = "" }: ViewPath, present: string) {
  const params = new URLSearchParams(search);
  const now = new URLSearchParams(present);
  for (const name of KEPT) {
    const value = now.get(name);
    if (value !== null && !params.has(name)) params.set(name, value);
  }
  return { pathname, search: writeSearch(params), hash };
}

/**
 * A link to a view that keeps filters and settings; works within SVG too. A
 * link that stands for a figure, or for a sentence, each named as
 * `<town>/<id>`, leaves word in the history that a mark led on.
 */
export function ViewLink({
  to,
  ...props
}: Omit<LinkProps, "to" | "state"> & {
  readonly to: ViewPath;
  readonly "data-figure"?: string;
  readonly "data-sentence"?: string;
}) {
  const { search } = useLocation();
  const isMark = props["data-figure"] !== undefined || props["data-sentence"] !== undefined;
  const state = isMark ? { byMark: true } : undefined;
  return <Link {...props} to={keepParams(to, search)} state={state} />;
}

/** The href of a view with filters and settings kept. */
export function useViewHref(to: ViewPath): string {
  const { search } = useLocation();
  return useHref(keepParams(to, search));
}
