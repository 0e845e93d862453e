// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { takeTurn } from "../../src/ui/turns.ts";

let passed = 0;

/** A piece of drawing that takes its time, and writes its name down. */
const slow = (drawn: string[], name: string) => () => {
  drawn.push(name);
  passed += 30;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => passed);
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("takeTurn", () => {
  test("draws nothing before the next frame is painted", () => {
    const drawn: string[] = [];
    takeTurn(slow(drawn, "one"));
    requestAnimationFrame(() => {
      drawn.push("paint");
    });
    vi.runAllTimers();
    expect(drawn).toEqual(["paint", "one"]);
  });

  test("draws piece after piece, and lets frames be painted between them", () => {
    const drawn: string[] = [];
    for (const name of ["one", "two", "three"]) takeTurn(slow(drawn, name));
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
    const first = [...drawn];
    vi.runAllTimers();
    expect(first.length).toBeLessThan(3);
    expect(drawn).toEqual(["one", "two", "three"]);
  });

  test("what is called off is not drawn", () => {
    const drawn: string[] = [];
    const callOff = takeTurn(slow(drawn, "one"));
    takeTurn(slow(drawn, "two"));
    callOff();
    vi.runAllTimers();
    expect(drawn).toEqual(["two"]);
  });
});
