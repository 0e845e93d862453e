/** How long, in milliseconds, a page has the network to itself after it stands. */
const PEACE = 5000;

/**
 * Has the browser keep the site for when there is no network. That costs the
 * visit nothing that it waits for, and readers who save data nothing at all;
 * where it fails or is forbidden, the site only stays as it is.
 */
export function keepForOffline(worker: string): void {
  if (!("serviceWorker" in navigator) || savesData()) return;
  setTimeout(() => {
    navigator.serviceWorker.register(worker).catch(() => {
      // The next visit tries again.
    });
  }, PEACE);
}

// Not every browser tells, and the types know nothing of it.
function savesData(): boolean {
  return "connection" in navigator && Object(navigator.connection).saveData === true;
}
