// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FilterBar } from "../../src/filters/FilterBar.tsx";
import { corpusQuery, figuresQuery } from "../../src/loading/queries.ts";
import { aPlace } from "../helpers/a-place.ts";
import { showView } from "../helpers/show-view.tsx";
import { figureOf } from "../helpers/town-figure.ts";

const places = [aPlace("east", { seal: "东" }), aPlace("west", { seal: "西" })];
const figures = [
  figureOf("east", { theme: "industry" }),
  figureOf("east", { theme: "culture", role: "plan" }),
  figureOf("west", { theme: "industry" }),
];

async function showBar(search: string, { wide = true } = {}) {
  vi.stubGlobal("matchMedia", () => ({
    matches: wide,
    addEventListener: vi.fn<() => void>(),
    removeEventListener: vi.fn<() => void>(),
  }));
  return showView([{ path: "*", element: <FilterBar /> }], `/compare${search}`, [
    [corpusQuery.queryKey, { schema: "", version: "", themes: [], indicators: [], places }],
    [figuresQuery.queryKey, figures],
  ]);
}

const chip = (name: RegExp) => screen.getByRole("button", { name });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("FilterBar", () => {
  test("tells the total and its parts by role", async () => {
    await showBar("?lang=en");
    const [total, ...parts] = screen.getByRole("status").textContent.match(/\d+/gu) ?? [];
    expect(total).toBe("3");
    expect(parts).toEqual(["2", "0", "1", "0"]);
  });

  test("a chip is a toggle that writes the address, and keeps the focus", async () => {
    const history = await showBar("?lang=en");
    chip(/西镇/u).focus();
    fireEvent.click(chip(/西镇/u));
    expect(await screen.findByRole("button", { name: /西镇/u, pressed: true })).toBe(
      document.activeElement,
    );
    expect(history.location.search).toBe("?lang=en&towns=west");
    expect(screen.getByRole("status").textContent).toMatch(/1/u);
    expect(chip(/Industry/u).textContent).toMatch(/1$/u);
    expect(chip(/东镇/u).textContent).toMatch(/2$/u);
  });

  test("clears only where there is something to clear", async () => {
    const history = await showBar("?lang=en&themes=culture");
    fireEvent.click(chip(/Clear/u));
    await vi.waitFor(() => {
      expect(history.location.search).toBe("?lang=en");
    });
    await vi.waitFor(() => {
      expect(screen.queryByRole("button", { name: /Clear/u })).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Filters" }));
  });

  test("names the values that it left out", async () => {
    await showBar("?lang=en&towns=atlantis");
    expect(screen.getByText(/atlantis/u)).toBeDefined();
  });

  test("folds into one line on a phone that opens a sheet, and the count stays outside", async () => {
    await showBar("?lang=zh&script=hans", { wide: false });
    const line = screen.getByRole("button", { name: "筛选：2镇 · 6题 · 3项" });
    const sheet = screen.getByRole<HTMLDialogElement>("dialog", { hidden: true });
    expect(sheet.open).toBe(false);
    fireEvent.click(line);
    expect(sheet.open).toBe(true);
    expect(within(sheet).getByRole("button", { name: /东镇/u })).toBeDefined();
    expect(within(sheet).queryByRole("status")).toBeNull();
    expect(screen.getByRole("status")).toBeDefined();
  });

  test("the sheet closes by its button, which says what it leads to", async () => {
    await showBar("?lang=zh&script=hans", { wide: false });
    fireEvent.click(screen.getByRole("button", { name: /^筛选/u }));
    const sheet = screen.getByRole<HTMLDialogElement>("dialog");
    fireEvent.click(within(sheet).getByRole("button", { name: "看这3项" }));
    expect(sheet.open).toBe(false);
  });
});
