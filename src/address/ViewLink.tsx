import { use, type AnchorHTMLAttributes, type MouseEvent } from "react";
import { createPath, UNSAFE_NavigationContext } from "react-router";
import type { ViewPath } from "./paths.ts";
import { writeSearch } from "./search.ts";
import { useAddress } from "./shown-address.ts";
import { useHistory } from "./SiteRouter.tsx";

/** The parameters that go along from view to view. */
const KEPT = ["towns", "themes", "script", "lang", "scheme"];

/** A view's address with the kept parameters of the present one; what the path itself says of one of them wins. */
export function keepParams({ pathname, search = "", hash = "" }: ViewPath, present: string) {
  const own = search === "" ? [] : search.slice(1).split("&");
  const named = own.map((part) => part.slice(0, part.indexOf("=")));
  const kept = keptOf(present).filter(({ name }) => !named.includes(name));
  const query = [...own, ...kept.map(({ part }) => part)].join("&");
  return { pathname, search: query === "" ? "" : `?${query}`, hash };
}

interface KeptParam {
  readonly name: string;
  /** As it stands in an address: `lang=en`. */
  readonly part: string;
}

// The links of a page ask about its address and, while parts of it wait for their
// turn, about the one before.
const known = new Map<string, readonly KeptParam[]>();
const MOST_KNOWN = 4;

function keptOf(present: string): readonly KeptParam[] {
  const kept = known.get(present);
  if (kept !== undefined) return kept;
  const params = new URLSearchParams(present);
  const found = KEPT.flatMap((name) => {
    const value = params.get(name);
    if (value === null) return [];
    return [{ name, part: writeSearch(new URLSearchParams([[name, value]])).slice(1) }];
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(present, found);
  return found;
}

/**
 * A link to a view that keeps filters and settings; works within SVG too. A
 * link that stands for a figure, or for a sentence, each named as
 * `<town>/<id>`, leaves word in the history that a mark led on. It asks the
 * router for nothing before it is followed, for a page has hundreds of them.
 */
export function ViewLink({
  to,
  children,
  ...props
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> & {
  readonly to: ViewPath;
  readonly "data-figure"?: string;
  readonly "data-sentence"?: string;
}) {
  const history = useHistory();
  const { basename } = use(UNSAFE_NavigationContext);
  const { search } = useAddress();
  const isMark = props["data-figure"] !== undefined || props["data-sentence"] !== undefined;
  const follow = (event: MouseEvent) => {
    if (history === null || event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    const { location } = history;
    const target = hrefOf(keepParams(to, location.search), basename);
    const state = isMark ? { byMark: true } : null;
    if (target === createPath(location)) history.replace(target, state);
    else history.push(target, state);
  };
  return (
    <a {...props} href={hrefOf(keepParams(to, search), basename)} onClick={follow}>
      {children}
    </a>
  );
}

// With a key held, or another button, the browser opens a link its own way.
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent) =>
  button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);

/** The href of a view with filters and settings kept. */
export function useViewHref(to: ViewPath): string {
  const { basename } = use(UNSAFE_NavigationContext);
  const { search } = useAddress();
  return hrefOf(keepParams(to, search), basename);
}

/** A view's address under the path that the site stands at, which ends without a slash. */
function hrefOf({ pathname, search, hash }: ViewPath, base: string): string {
  const root = base === "/" ? "" : base;
  const path = pathname === "/" ? base : `${root}${pathname}`;
  return `${path}${search ?? ""}${hash ?? ""}`;
}
