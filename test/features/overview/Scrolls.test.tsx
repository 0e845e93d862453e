// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Scrolls } from "../../../src/features/overview/Scrolls.tsx";
import type { Band } from "../../../src/model/corpus.ts";
import { THEMES } from "../../../src/model/theme.ts";
import { aPlace } from "../../helpers/a-place.ts";
import { showView } from "../../helpers/show-view.tsx";

const band: Band = {
  id: "p2s1",
  length: 100,
  theme: "culture",
  themes: ["culture"],
  voice: "report",
};
const places = [aPlace("east", { seal: "东", bands: [band] })];
const openings = {
  schema: "five-towns/openings@1",
  towns: { east: { p2s1: { hans: "学习教育…", hant: "學習教育…" } } },
};

const fetched = vi.fn<typeof fetch>();
const show = () =>
  showView(
    [{ path: "/", element: <Scrolls {...{ places, all: [], figures: [], themes: THEMES }} /> }],
    "/?lang=zh&script=hans",
  );

const marks = () => screen.getByRole("group", { name: /五卷/u });

beforeEach(() => {
  fetched.mockResolvedValue(Response.json(openings));
  vi.stubGlobal("fetch", fetched);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe("Scrolls", () => {
  test("ask for no words of the sentences as long as nobody is near", async () => {
    await show();
    expect(screen.getByRole("link", { name: "东镇、文化：第2段第1句" })).toBeDefined();
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each([
    ["the pointer comes to them", () => fireEvent.pointerEnter(marks())],
    ["a mark is in focus", () => fireEvent.focusIn(within(marks()).getByRole("link"))],
    [
      "the tables are opened",
      () =>
        fireEvent(
          screen.getByRole("table", { hidden: true }).closest("details") ?? document,
          new Event("toggle"),
        ),
    ],
  ])("know how each sentence begins once %s", async (_what, come) => {
    await show();
    come();
    expect(await screen.findByRole("link", { name: "东镇、文化：学习教育…" })).toBeDefined();
    expect(fetched).toHaveBeenCalledOnce();
  });

  test("stay as they are where the words do not come", async () => {
    fetched.mockResolvedValue(new Response("gone", { status: 404 }));
    await show();
    fireEvent.pointerEnter(marks());
    await vi.waitFor(() => {
      expect(fetched).toHaveBeenCalledOnce();
    });
    expect(screen.getByRole("link", { name: "东镇、文化：第2段第1句" })).toBeDefined();
  });
});
