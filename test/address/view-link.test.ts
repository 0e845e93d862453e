import { describe, expect, test } from "vitest";
import { comparePath, figuresPath, overviewPath, readPath } from "../../src/address/paths.ts";
import { keepParams } from "../../src/address/ViewLink.tsx";

describe("keepParams", () => {
  test.each([
    [
      "filters and settings go along",
      comparePath(),
      "?towns=east,west&script=hant",
      "?towns=east,west&script=hant",
    ],
    ["a figure joins them", readPath("east", { figure: "f9" }), "?lang=en", "?figure=f9&lang=en"],
    [
      "the figure of the last view stays behind",
      readPath("east"),
      "?figure=f1&themes=talent",
      "?themes=talent",
    ],
    [
      "what the path says of a kept parameter wins",
      { pathname: "/", search: "?lang=zh" },
      "?lang=en",
      "?lang=zh",
    ],
    [
      "a ledger that a link asks for is that, whatever is chosen now",
      figuresPath({ town: "west", theme: "talent" }),
      "?towns=east&themes=culture&script=hans&q=茶",
      "?towns=west&themes=talent&script=hans",
    ],
    [
      "a ledger of some figures names them readably",
      figuresPath({ ids: ["east/f1", "west/f2"] }),
      "?lang=en",
      "?ids=east/f1,west/f2&lang=en",
    ],
    ["nothing to keep leaves no question mark", overviewPath, "?figure=f1", ""],
  ] as const)("%s", (_title, to, present, search) => {
    expect(keepParams(to, present).search).toBe(search);
  });

  test("a sentence is a hash, for browsers find it by its id", () => {
    expect(keepParams(readPath("east", { sentence: "p3s4" }), "")).toEqual({
      pathname: "/read/east",
      search: "",
      hash: "#p3s4",
    });
  });
});
