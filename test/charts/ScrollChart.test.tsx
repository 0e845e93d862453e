// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { ScrollChart } from "../../src/charts/ScrollChart.tsx";
import { showLocale } from "../../src/i18n/set-up.ts";
import type { Band } from "../../src/model/corpus.ts";
import { THEMES, type Theme } from "../../src/model/theme.ts";
import { aPlace } from "../helpers/a-place.ts";
import { figureOf } from "../helpers/town-figure.ts";

const aBand = (id: string, part: Partial<Band> = {}): Band => ({
  id,
  length: 100,
  theme: "industry",
  themes: ["industry"],
  voice: "report",
  opening: { hans: `${id}开头`, hant: `${id}開頭` },
  ...part,
});

const towns = [
  aPlace("east", { seal: "东", bands: [aBand("p1s1"), aBand("p1s2", { voice: "comment" })] }),
  aPlace("west", { seal: "西", bands: [aBand("p1s1", { theme: "culture" })] }),
];
const figures = [
  figureOf("east", { id: "f1", sentence: "p1s1", start: 45, text: "3条" }),
  figureOf("east", { id: "f2", sentence: "p1s1", start: 50, issue: true }),
  figureOf("west", { id: "f3", sentence: "p1s1", scope: { kind: "village", name: null } }),
];

const onNear = vi.fn<() => void>();

function show(themes: readonly Theme[] = THEMES, places = towns, drawn = figures) {
  render(
    <MemoryRouter initialEntries={["/?lang=zh&script=hans&towns=east,west"]}>
      <ScrollChart {...{ places, themes }} all={figures} figures={drawn} onNear={onNear} />
    </MemoryRouter>,
  );
  return within(screen.getByRole("group", { name: /五卷/u }));
}

const mark = (key: string) => {
  const element = document.querySelector(`[data-mark="${key}"]`);
  if (!(element instanceof HTMLElement)) throw new RangeError(`there is no mark ${key}`);
  return element;
};

const press = (key: string) => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};

beforeAll(async () => {
  await showLocale("zh-Hans");
});

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("ScrollChart", () => {
  test("links each sentence and each figure to where it stands, with the filters kept", () => {
    const links = show().getAllByRole("link");
    const hrefs = links.map((link) =>
      link.getAttribute("href")?.replace(/[?&]towns=.*?(?=#|$)/u, ""),
    );
    expect(hrefs).toEqual([
      "/read/east#p1s1",
      "/read/east?figure=f1",
      "/read/east?figure=f2",
      "/read/east#p1s2",
      "/read/west#p1s1",
      "/read/west?figure=f3",
    ]);
    expect(links[0]?.getAttribute("href")).toContain("towns=east,west");
  });

  test("names every mark: a sentence by its theme, voice and first words, a figure by what it counts", () => {
    const chart = show();
    expect(chart.getByRole("link", { name: /东镇.*产业.*p1s1开头/u })).toBeDefined();
    expect(chart.getByRole("link", { name: /讲话评价.*p1s2开头/u })).toBeDefined();
    expect(chart.getByRole("link", { name: /东镇.*学习.*3条/u })).toBeDefined();
  });

  test("knows a sentence by its place until its first words have come", () => {
    const bands = ["p0s1", "p2s3"].map((id): Band => {
      const { opening: _, ...band } = aBand(id);
      return band;
    });
    const chart = show(THEMES, [aPlace("east", { seal: "东", bands })]);
    expect(chart.getByRole("link", { name: "东镇、产业：标题" })).toBeDefined();
    expect(chart.getByRole("link", { name: "东镇、产业：第2段第3句" })).toBeDefined();
    expect(screen.getByRole("rowheader", { name: "第2段第3句", hidden: true })).toBeDefined();
  });

  test("draws remarks without a theme's hue, and cases in ink", () => {
    show();
    expect(mark("east#p1s1").dataset["theme"]).toBe("industry");
    expect(mark("east#p1s2").dataset["theme"]).toBeUndefined();
    expect(mark("east/f1").dataset["theme"]).toBe("industry");
    expect(mark("east/f2").dataset["theme"]).toBeUndefined();
  });

  test("tells a town's figure from a village's by form", () => {
    show();
    expect(mark("east/f1").dataset["extent"]).toBe("solid");
    expect(mark("west/f3").dataset["extent"]).toBe("hollow");
  });

  test("fades the sentences of themes that are off", () => {
    show(["culture"]);
    expect(mark("east#p1s1").dataset["faded"]).toBe("true");
    expect(mark("west#p1s1").dataset["faded"]).toBeUndefined();
  });

  test("leaves a figure where it stands when a filter takes its neighbour away", () => {
    const at = () => mark("east/f2").style.getPropertyValue("--at");
    show();
    const before = at();
    expect(Number(before)).toBeGreaterThan(50);
    cleanup();
    show(
      THEMES,
      towns,
      figures.filter(({ id }) => id === "f2"),
    );
    expect(document.querySelector('[data-mark="east/f1"]')).toBeNull();
    expect(at()).toBe(before);
  });

  test("is one stop of the Tab key, which stays where the arrow keys left it", () => {
    const chart = show();
    const stops = () => chart.getAllByRole("link").filter((link) => link.tabIndex === 0);
    expect(stops()).toEqual([mark("east#p1s1")]);
    act(() => {
      mark("east#p1s1").focus();
    });
    press("ArrowDown");
    expect(document.activeElement).toBe(mark("east/f1"));
    press("ArrowRight");
    expect(document.activeElement?.closest("a")?.dataset["mark"]).toMatch(/^west/u);
    press("Home");
    expect(document.activeElement).toBe(mark("west#p1s1"));
    press("End");
    expect(document.activeElement).toBe(mark("west/f3"));
    expect(stops()).toEqual([mark("west/f3")]);
  });

  test("says in a line what the mark in focus is", () => {
    show();
    act(() => {
      mark("east#p1s1").focus();
    });
    expect(document.querySelector(".scroll-caption")?.textContent).toMatch(/东镇.*p1s1开头/u);
  });

  test("has every link at full size in tables that say the same", () => {
    show();
    const tables = [...document.querySelectorAll("table")];
    expect(tables).toHaveLength(towns.length);
    const rows = tables.flatMap((table) => [...table.querySelectorAll("tbody tr")]);
    expect(rows).toHaveLength(3);
    const links = rows.flatMap((row) => [...row.querySelectorAll("a")]);
    expect(links.map((link) => link.dataset["figure"] ?? "")).toEqual([
      "",
      "east/f1",
      "east/f2",
      "",
      "",
      "west/f3",
    ]);
  });
});
