import type { DataRouter } from "react-router";

/** Waits until the code of the first view is there. Throws what kept it away. */
export async function routerReady(router: DataRouter): Promise<void> {
  if (!router.state.initialized) {
    await new Promise<void>((resolve) => {
      const stop = router.subscribe(({ initialized }) => {
        if (!initialized) return;
        stop();
        resolve();
      });
    });
  }
  const [error] = Object.values(router.state.errors ?? {}) as unknown[];
  if (error !== undefined) throw error;
}
