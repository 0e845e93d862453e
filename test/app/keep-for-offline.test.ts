// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepForOffline } from "../../src/app/keep-for-offline.ts";

const give = (name: string, value: unknown) => {
  Object.defineProperty(navigator, name, { value, configurable: true });
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "serviceWorker");
  Reflect.deleteProperty(navigator, "connection");
});

describe("keeping the site for offline", () => {
  test("waits until the page has had its time, and then asks once", () => {
    const register = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve());
    give("serviceWorker", { register });
    keepForOffline("/five-towns/sw.js");
    vi.advanceTimersByTime(4000);
    expect(register).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(register.mock.calls).toEqual([["/five-towns/sw.js"]]);
  });

  test("leaves a reader alone who saves data", () => {
    const register = vi.fn<() => Promise<void>>(() => Promise.resolve());
    give("serviceWorker", { register });
    give("connection", { saveData: true });
    keepForOffline("/sw.js");
    vi.runAllTimers();
    expect(register).not.toHaveBeenCalled();
  });

  test("changes nothing where it fails, and nothing where there is no such thing", async () => {
    give("serviceWorker", { register: () => Promise.reject(new Error("forbidden")) });
    keepForOffline("/sw.js");
    // A rejection that nobody handles would fail the run.
    await vi.runAllTimersAsync();
    Reflect.deleteProperty(navigator, "serviceWorker");
    keepForOffline("/sw.js");
    expect(vi.getTimerCount()).toBe(0);
  });
});
