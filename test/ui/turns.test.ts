// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { takeTurn } from "../../src/ui/turns.ts";

vi.mock("../../src/ui/on-screen.ts", () => ({
  isOnScreen: ({ id }: Element) => id === "seen",
  measureOnScreen: (elements: Iterable<Element>) => {
    passed += 100;
    return new Set([...elements].filter(({ id }) => id === "new"));
  },
}));

let passed = 0;
let drawn: string[] = [];

/** Asks for a piece that takes its time to draw, and writes its name down. */
function ask(name: string, place: "seen" | "new" | "below" = "below"): () => void {
  const element = document.createElement("p");
  element.id = place;
  return takeTurn(() => {
    drawn.push(name);
    passed += 25;
  }, element);
}

/** Lets the frame that comes next be painted, and what follows it. */
async function nextFrame() {
  requestAnimationFrame(() => {
    drawn.push("paint");
  });
  await vi.advanceTimersByTimeAsync(17);
}

beforeEach(() => {
  drawn = [];
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => passed);
});
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("takeTurn", () => {
  test("draws what is on the screen before the next frame is painted, all else after it", async () => {
    ask("one");
    ask("two", "seen");
    await nextFrame();
    expect(drawn).toEqual(["two", "paint", "one"]);
  });

  test("draws what the change brings on the screen before the next frame as well, after what stands there", async () => {
    for (const name of ["one", "two"]) ask(name);
    ask("three", "new");
    await nextFrame();
    expect(drawn).toEqual(["three", "paint", "one", "two"]);
  });

  test("keeps no frame waiting for long", async () => {
    for (const name of ["one", "two", "three"]) ask(name, "seen");
    ask("four", "new");
    await nextFrame();
    expect(drawn.slice(0, 3)).toEqual(["one", "two", "paint"]);
    await vi.runAllTimersAsync();
    expect(drawn).toEqual(["one", "two", "paint", "three", "four"]);
  });

  test("draws piece after piece, and lets frames be painted between them", async () => {
    for (const name of ["one", "two", "three", "four"]) ask(name);
    await nextFrame();
    expect(drawn).toEqual(["paint", "one", "two"]);
    await nextFrame();
    expect(drawn).toEqual(["paint", "one", "two", "paint", "three", "four"]);
  });

  test("draws what has come on the screen before what waits for longer", async () => {
    for (const name of ["one", "two", "three"]) ask(name);
    ask("four", "seen");
    ask("five", "seen");
    await vi.runAllTimersAsync();
    expect(drawn).toEqual(["four", "five", "one", "two", "three"]);
  });

  test("what is called off is not drawn", async () => {
    const callOff = ask("one");
    ask("two");
    callOff();
    await vi.runAllTimersAsync();
    expect(drawn).toEqual(["two"]);
  });
});
