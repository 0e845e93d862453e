// @vitest-environment happy-dom
import { act, cleanup, renderHook } from "@testing-library/react";
import { useLocation } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { parseFilters, useFilters } from "../../src/address/filters.ts";
import { SiteRouter } from "../../src/address/SiteRouter.tsx";
import { historyAt } from "../helpers/memory-site.tsx";

const TOWNS = ["east", "west", "north"];

describe("parseFilters", () => {
  test.each([
    ["an address that names nothing shows everything", "", TOWNS, 6, []],
    [
      "only what is named is shown, in the site's order",
      "towns=north,east",
      ["east", "north"],
      6,
      [],
    ],
    ["themes are read alike", "themes=talent,ecology", TOWNS, 2, []],
    ["what is unknown is dropped, and told", "towns=east,atlantis", ["east"], 6, ["atlantis"]],
    ["nothing but unknown values shows everything", "themes=luck", TOWNS, 6, ["luck"]],
    ["an empty list is no choice", "towns=&themes=,", TOWNS, 6, []],
  ] as const)("%s", (_title, search, towns, themes, unknown) => {
    const filters = parseFilters(new URLSearchParams(search), TOWNS);
    expect(filters.towns).toEqual(towns);
    expect(filters.themes).toHaveLength(themes);
    expect(filters.unknown).toEqual(unknown);
  });
});

describe("useFilters", () => {
  afterEach(cleanup);

  test.each([
    ["the first chip chooses one", "/a", "east", "?towns=east"],
    ["a second joins it", "/a?towns=east", "north", "?towns=east,north"],
    ["taking off the last shows everything again", "/a?towns=east", "east", ""],
    ["unknown values go with the next choice", "/a?towns=atlantis", "west", "?towns=west"],
    [
      "other parameters stay",
      "/a?figure=f1&script=hant",
      "west",
      "?figure=f1&script=hant&towns=west",
    ],
  ])("%s", async (_title, address, town, search) => {
    const { current } = openAt(address);
    await act(async () => {
      await Promise.resolve(current().toggleTown(town));
    });
    expect(current().location.search).toBe(search);
  });

  test("what the address points at and the word of a mark stay", async () => {
    const { current } = openAt({ pathname: "/a", hash: "#p1s2", state: { byMark: true } });
    await act(async () => {
      await Promise.resolve(current().toggleTheme("culture"));
    });
    expect(current().location).toMatchObject({
      search: "?themes=culture",
      hash: "#p1s2",
      state: { byMark: true },
    });
  });

  test("of two changes in one frame the second builds on the first", async () => {
    const { current } = openAt("/a?lang=en");
    const { toggleTown, toggleTheme } = current();
    await act(async () => {
      toggleTown("east");
      toggleTheme("culture");
      await Promise.resolve(toggleTown("west"));
    });
    expect(current().location.search).toBe("?lang=en&towns=east,west&themes=culture");
  });

  test("clearing drops both groups and nothing else", async () => {
    const { current } = openAt("/a?towns=east&themes=culture&lang=en");
    await act(async () => {
      await Promise.resolve(current().clear());
    });
    expect(current().location.search).toBe("?lang=en");
  });
});

function openAt(entry: Parameters<typeof historyAt>[0]) {
  const history = historyAt(entry);
  const { result } = renderHook(() => ({ ...useFilters(TOWNS), location: useLocation() }), {
    wrapper: ({ children }) => <SiteRouter history={history}>{children}</SiteRouter>,
  });
  return { current: () => result.current };
}
