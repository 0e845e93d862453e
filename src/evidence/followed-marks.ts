import * as v from "valibot";

/** Links that stand for a figure or a sentence. */
export const MARK = "a[data-figure], a[data-sentence]";

/**
 * A mark that was followed: what it stands for, what kind of mark it is, and
 * which it is of those that are alike in both. Other marks come and go with
 * the filters and settings, and addresses change with them; these stay.
 */
const FollowedSchema = v.object({ of: v.string(), kind: v.string(), nth: v.number() });
type Followed = v.InferOutput<typeof FollowedSchema>;

// The first entry of every page load is called "default"; the time of the load tells them apart.
const storageKey = (entry: string) =>
  `followed:${entry === "default" ? performance.timeOrigin : entry}`;

/** Remembers, for this tab, the mark that was followed from an entry of the history. */
export function rememberMark(entry: string, mark: Element): void {
  const alike = marksOf(subjectOf(mark)).filter((other) => kindOf(other) === kindOf(mark));
  const followed: Followed = {
    of: subjectOf(mark),
    kind: kindOf(mark),
    nth: alike.indexOf(mark),
  };
  try {
    sessionStorage.setItem(storageKey(entry), JSON.stringify(followed));
  } catch {
    // Without storage the way back leads to the view, not to the mark.
  }
}

/** Forgets the mark that was followed from an entry of the history: something else led on. */
export function forgetMark(entry: string): void {
  try {
    sessionStorage.removeItem(storageKey(entry));
  } catch {
    // Without storage there is nothing to forget.
  }
}

/** The mark that was followed from an entry of the history, or null. */
export function recallMark(entry: string): Followed | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey(entry)) ?? "null");
    const result = v.safeParse(FollowedSchema, stored);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** The element of a followed mark, or null while it is not drawn. */
export function findMark({ of, kind, nth }: Followed): HTMLElement | SVGElement | null {
  const alike = marksOf(of).filter((mark) => kindOf(mark) === kind);
  const element = alike[nth] ?? alike[0];
  return element instanceof HTMLElement || element instanceof SVGElement ? element : null;
}

/** The figure or the sentence that a mark stands for. */
const subjectOf = (mark: Element): string =>
  mark.getAttribute("data-figure") ?? `#${mark.getAttribute("data-sentence")}`;

/** Marks of a kind look alike: bars, ticks of a scroll, values in a table. */
const kindOf = (mark: Element): string => mark.getAttribute("class") ?? "";

const marksOf = (subject: string): Element[] =>
  [...document.querySelectorAll(MARK)].filter((mark) => subjectOf(mark) === subject);
