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
