/** Resolves when the still picture has been painted; at once where there is none to see, or nobody who sees it. */
export async function picturePainted(): Promise<void> {
  if (document.documentElement.dataset["picture"] !== "shown" || document.hidden) return;
  await new Promise<void>((resolve) => {
    // A browser may tell of no paint; then a second is patience enough.
    setTimeout(resolve, 1000);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}
