/** A place in the site, without the parameters that are kept while moving. */
export interface ViewPath {
  readonly pathname: string;
  readonly search?: string;
  readonly hash?: string;
}

export const overviewPath: ViewPath = { pathname: "/" };

/** All shared indicators, or one of them large. */
export const comparePath = (indicator?: string): ViewPath => ({
  pathname: indicator === undefined ? "/compare" : `/compare/${indicator}`,
});

/** The ledger of figures: of all that are under the filters, or of those that a link asks for, whatever the filters of the page that it stands on. */
export function figuresPath(
  asked: {
    readonly town?: string;
    readonly theme?: string;
    readonly role?: string;
    /** Just these, each as `<town>/<id>`. */
    readonly ids?: readonly string[];
  } = {},
): ViewPath {
  const params = [
    ["towns", asked.town],
    ["themes", asked.theme],
    ["role", asked.role],
    ["ids", asked.ids?.join(",")],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return { pathname: "/figures", search: params.length === 0 ? "" : `?${params.join("&")}` };
}

/** How the figures are read, and where the texts come from. */
export const aboutPath: ViewPath = { pathname: "/about" };

/** A report in the reader, at a figure or at a sentence. */
export function readPath(
  town: string,
  at: { readonly figure: string } | { readonly sentence: string } | null = null,
): ViewPath {
  const pathname = `/read/${town}`;
  if (at === null) return { pathname };
  return "figure" in at
    ? { pathname, search: `?figure=${at.figure}` }
    : { pathname, hash: `#${at.sentence}` };
}

/** Whether two addresses lead to the same view, figure and sentence, whatever is filtered and however it is read. */
export const isSamePlace = (one: ViewPath, other: ViewPath): boolean =>
  one.pathname === other.pathname && one.hash === other.hash && figureOf(one) === figureOf(other);

const figureOf = ({ search }: ViewPath) => new URLSearchParams(search).get("figure");
