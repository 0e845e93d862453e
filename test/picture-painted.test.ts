// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { picturePainted } from "../src/picture-painted.ts";

let paint: (name: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "PerformanceObserver",
    class {
      constructor(tell: (list: Pick<PerformanceObserverEntryList, "getEntriesByName">) => void) {
        paint = (name) => {
          tell({ getEntriesByName: (asked) => (asked === name ? [performance.mark(name)] : []) });
        };
      }
      observe() {
        // Paints come when the test says so.
      }
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether the picture counts as painted, asked whenever one likes. */
async function watch(picture: "shown" | "hidden") {
  document.documentElement.dataset["picture"] = picture;
  let isPainted = false;
  void picturePainted().then(() => {
    isPainted = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return () => vi.advanceTimersByTimeAsync(0).then(() => isPainted);
}

test("the app waits until the picture has been painted with its content", async () => {
  const painted = await watch("shown");
  paint("first-paint");
  expect(await painted()).toBe(false);
  paint("first-contentful-paint");
  expect(await painted()).toBe(true);
});

test("the app waits a second at most", async () => {
  const painted = await watch("shown");
  await vi.advanceTimersByTimeAsync(999);
  expect(await painted()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await painted()).toBe(true);
});

test("the app waits for no picture that is hidden", async () => {
  const painted = await watch("hidden");
  expect(await painted()).toBe(true);
});
