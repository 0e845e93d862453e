/** Where the router keeps how far each page of this tab was scrolled. */
const KEY = "react-router-scroll-positions";

/** Forgets scroll positions that are none: the router takes whatever lies there for its own, and trips over it. */
export function forgetStrayScroll(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) sessionStorage.removeItem(KEY);
  } catch {
    // Nothing can be read there, and the router then does without.
  }
}
