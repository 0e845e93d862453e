import { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";
import { describe, expect, test, vi } from "vitest";
import { knownAddresses, loadView, type View } from "../../src/app/view.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { aPlace } from "../helpers/a-place.ts";

const corpus: Corpus = {
  schema: "five-towns/corpus@1",
  version: "0123abc",
  themes: [],
  indicators: [],
  places: [aPlace("east"), aPlace("west")],
};

/** Three kinds of routes: plain, with a parameter, and for whatever else is asked. */
function someRoutes(load: View["load"]): RouteObject[] {
  return [
    {
      handle: (load === undefined ? {} : { load }) satisfies View,
      children: [
        { path: "/" },
        { path: "/figures" },
        {
          path: "/read/:town",
          handle: {
            ...(load === undefined ? {} : { load }),
            addresses: ({ places }) => places.map(({ id }) => `/read/${id}`),
          } satisfies View,
        },
        { path: "/embed/:part" },
        { path: "*" },
      ],
    },
  ];
}

describe("knownAddresses", () => {
  test("are the plain paths, and those that a view knows of its own", () => {
    expect(knownAddresses(someRoutes(undefined), corpus)).toEqual([
      "/",
      "/figures",
      "/read/east",
      "/read/west",
    ]);
  });
});

describe("loadView", () => {
  test.each([
    ["/", "/figures", [{}]],
    ["/", "/read/east", [{ town: "east" }, { town: "east" }]],
    ["/five-towns", "/five-towns/read/east", [{ town: "east" }, { town: "east" }]],
    ["/", "/read/east/", [{ town: "east" }, { town: "east" }]],
    ["/five-towns", "/elsewhere", []],
  ])(
    "under %s brings for %s what the view and those around it need",
    async (base, pathname, asked) => {
      const load = vi.fn<NonNullable<View["load"]>>(() => Promise.resolve());
      await loadView(someRoutes(load), { pathname, base }, new QueryClient());
      expect(load.mock.calls.map(([, { "*": _rest, ...params }]) => params)).toEqual(asked);
    },
  );

  test("fails as its data fail", async () => {
    const load = () => Promise.reject(new Error("no data"));
    const loading = loadView(someRoutes(load), { pathname: "/", base: "/" }, new QueryClient());
    await expect(loading).rejects.toThrow("no data");
  });
});
