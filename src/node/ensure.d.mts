/** The browser for the tests: $CHROMIUM, one on the PATH, or one in Playwright's cache; null where there is none. */
export function findBrowser(): string | null;

/** Whether a version is at least the one of a range like `>=20.19`. */
export function isNewEnough(version: string, range: string): boolean;
