// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { routes } from "../../src/app/routes.tsx";
import { corpusQuery, figuresQuery } from "../../src/loading/queries.ts";
import { aPlace } from "../helpers/a-place.ts";
import { showView } from "../helpers/show-view.tsx";

const corpus = {
  schema: "five-towns/corpus@1",
  version: "0123abc",
  themes: [],
  indicators: [],
  places: [aPlace("east", { seal: "东" })],
};
const DATA = [
  [corpusQuery.queryKey, corpus],
  [figuresQuery.queryKey, []],
] as const;

beforeEach(() => {
  vi.stubGlobal("scrollTo", vi.fn<() => void>());
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("<!doctype html>")));
  // React itself writes what an error element has caught.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the routes", () => {
  test.each(["/nonsense?lang=en", "/search?lang=en", "/read/atlantis?lang=en"])(
    "%s is told to be no page, in one main with one heading",
    async (address) => {
      await showView(routes, address, DATA);
      expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("No such page");
      expect(screen.getAllByRole("main")).toHaveLength(1);
    },
  );

  test("a data file that cannot be read is named, with a way to try again", async () => {
    await showView(routes, "/read/east?lang=en", DATA);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("reports/east.json");
    expect(alert.textContent).toContain("a web page came in its place");
    expect(screen.getByRole("button", { name: "Try again" })).toBeDefined();
    expect(screen.getAllByRole("main")).toHaveLength(1);
  });

  test("the settings reach the document, the address and the memory", async () => {
    const history = await showView(routes, "/nonsense?lang=zh&script=hans", DATA);
    await waitFor(() => {
      expect(document.documentElement.lang).toBe("zh-Hans");
    });
    fireEvent.click(screen.getByRole("button", { name: /繁/u }));
    await waitFor(() => {
      expect(document.documentElement.lang).toBe("zh-Hant");
    });
    expect(history.location.search).toBe("?lang=zh&script=hant");
    expect(localStorage.getItem("five-towns")).toContain("script=hant");
    fireEvent.click(screen.getByRole("button", { name: /深色/u }));
    await waitFor(() => {
      expect(document.documentElement.dataset["scheme"]).toBe("dark");
    });
  });

  test("every link in the bar keeps filters and settings", async () => {
    await showView(routes, "/nonsense?lang=en&towns=east&figure=f1", DATA);
    await screen.findByRole("heading", { level: 1 });
    const hrefs = screen
      .getAllByRole("link")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !href.startsWith("#"));
    expect(hrefs).toEqual([
      "/?towns=east&lang=en",
      "/?towns=east&lang=en",
      "/compare?towns=east&lang=en",
      "/figures?towns=east&lang=en",
      "/read/east?towns=east&lang=en",
      "/about?towns=east&lang=en",
      "/?towns=east&lang=en",
    ]);
  });
});
