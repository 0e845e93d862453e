import { describe, expect, test } from "vitest";
import { comparePath, overviewPath, readPath } from "../../src/address/paths.ts";
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
