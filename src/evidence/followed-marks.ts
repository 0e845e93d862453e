import * as v from "valibot";

/** Links that stand for a figure or a sentence. */
export const MARK = "a[data-figure], a[data-sentence]";

/** A mark that was followed: its address, and which it is of the marks with that address. */
const FollowedSchema = v.object({ href: v.string(), nth: v.number() });
type Followed = v.InferOutput<typeof FollowedSchema>;

// The first entry of every page load is called "default"; the time of the load tells them apart.
const storageKey = (entry: string) =>
  `followed:${entry === "default" ? performance.timeOrigin : entry}`;

/** Remembers, for this tab, the mark that was followed from an entry of the history. */
export function rememberMark(entry: string, mark: Element): void {
  const href = mark.getAttribute("href") ?? "";
  const followed: Followed = { href, nth: marksTo(href).indexOf(mark) };
  try {
    sessionStorage.setItem(storageKey(entry), JSON.stringify(followed));
  } catch {
    // Without storage the way back leads to the view, not to the mark.
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
export function findMark({ href, nth }: Followed): HTMLElement | SVGElement | null {
  const element = marksTo(href)[nth];
  return element instanceof HTMLElement || element instanceof SVGElement ? element : null;
}

const marksTo = (href: string): Element[] =>
  [...document.querySelectorAll(MARK)].filter((mark) => mark.getAttribute("href") === href);
