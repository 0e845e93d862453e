// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ReaderPage } from "../../../src/features/reader/ReaderPage.tsx";
import { corpusQuery, reportQuery } from "../../../src/loading/queries.ts";
import { aPlace } from "../../helpers/a-place.ts";
import { showView } from "../../helpers/show-view.tsx";
import { figureOf } from "../../helpers/town-figure.ts";

const sentence = (id: string, hans: string, hant: string, theme: "culture" | "talent" | null) => ({
  id,
  hans,
  hant,
  theme,
  themes: theme === null ? [] : [theme],
  voice: "report" as const,
  corrected: [],
});

const report = {
  title: { hans: "乡村报告", hant: "鄉村報告" },
  script: "hans",
  meta: { author: null, editor: null },
  paragraphs: [
    { id: "p0", heading: null, sentences: [sentence("p0s1", "乡村报告", "鄉村報告", null)] },
    {
      id: "p1",
      heading: null,
      sentences: [
        sentence("p1s1", "开展活动20余次。", "開展活動20餘次。", "culture"),
        sentence("p1s2", "2023年培训3期。", "2023年培訓3期。", "talent"),
        sentence("p1s3", "到甪(lù)直（见图(a)）。", "到甪(lù)直（見圖(a)）。", null),
      ],
    },
  ],
  figures: [
    figureOf("east", {
      id: "f4",
      sentence: "p1s1",
      start: 4,
      end: 8,
      text: "20余次",
      theme: "culture",
      indicator: "activities",
    }),
    figureOf("east", {
      id: "f9",
      sentence: "p1s2",
      start: 0,
      end: 5,
      text: "2023年",
      theme: null,
      role: "date",
    }),
    figureOf("east", {
      id: "f16",
      sentence: "p1s2",
      start: 7,
      end: 9,
      text: "3期",
      theme: "talent",
    }),
  ],
};

const place = {
  ...aPlace("east", { seal: "东" }),
  notes: [
    {
      kind: "slip" as const,
      at: { exact: "开展" },
      text: { hans: "原文如此", hant: "原文如此", en: "as published" },
    },
  ],
};

const showReader = async (query: string) =>
  showView([{ path: "/read/:town", element: <ReaderPage /> }], `/read/east${query}`, [
    [corpusQuery.queryKey, { places: [place, aPlace("west", { seal: "西" })] }],
    [reportQuery("east").queryKey, report],
  ]);

const pointedAt = () => document.querySelector("mark");

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: vi.fn<() => void>(),
    removeEventListener: vi.fn<() => void>(),
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the reader", () => {
  test.each(["hans", "hant"] as const)(
    "sets an author's reading over its character in %s",
    async (script) => {
      await showReader(`?script=${script}`);
      const element = document.querySelector("#p1s3");
      expect(element?.textContent).toBe(report.paragraphs[1]?.sentences[2]?.[script]);
      const rubies = Array.from(element?.querySelectorAll("ruby") ?? [], (ruby) => [
        ruby.firstChild?.textContent,
        ruby.querySelector("rt")?.textContent,
      ]);
      expect(rubies).toEqual([["甪", "lù"]]);
    },
  );

  test.each([
    ["hans", "zh-Hans", "开展活动20余次。"],
    ["hant", "zh-Hant", "開展活動20餘次。"],
  ])(
    "sets the text whole in %s, and says its language within English",
    async (script, lang, text) => {
      await showReader(`?lang=en&script=${script}`);
      const element = document.querySelector("#p1s1");
      expect(element?.textContent).toBe(text);
      expect(element?.closest("[lang]")?.getAttribute("lang")).toBe(lang);
      expect(document.querySelector("h1 #p0s1")).not.toBeNull();
    },
  );

  test.each([
    ["a figure", "?figure=f4&script=hans", "20余次"],
    ["a sentence", "?script=hans#p1s2", "2023年培训3期。"],
    ["the title", "?script=hans#p0s1", "乡村报告"],
  ])("marks %s that the address points at, and gives it the focus", async (_what, query, text) => {
    await showReader(query);
    expect(pointedAt()?.textContent).toBe(text);
    expect(document.activeElement).toBe(pointedAt());
  });

  test("every figure is a link to itself, dates too", async () => {
    await showReader("?script=hans");
    const text = screen.getByRole("article");
    const links = within(text).getAllByRole("link", { name: /20余次|2023年|3期/u });
    expect(links.map((link) => `${link.textContent} ${link.getAttribute("data-figure")}`)).toEqual(
      expect.arrayContaining(["20余次 east/f4", "2023年 east/f9", "3期 east/f16"]),
    );
    for (const link of links.filter((each) => each.hasAttribute("data-figure"))) {
      expect(link.getAttribute("href")).toContain("/read/east?figure=f");
    }
  });

  test("the note in the margin leads to the chart that the figure is in", async () => {
    await showReader("?lang=en&script=hans");
    const compare = screen.getByRole("link", { name: /^Compare/u });
    expect(compare.getAttribute("href")).toBe("/compare/activities?script=hans&lang=en");
  });

  test.each([
    ["a figure", "f4", "/figures?towns=east&themes=culture&ids=east/f4&script=hans&lang=en"],
    ["a date", "f9", "/figures?towns=east&ids=east/f9&script=hans&lang=en"],
  ])("the note of %s that is looked at leads to its row in the ledger", async (_what, id, href) => {
    await showReader(`?lang=en&script=hans&figure=${id}`);
    const [row] = screen.getAllByRole("link", { name: "Its row in the ledger" });
    expect(row?.getAttribute("href")).toBe(href);
    expect(row?.closest("li")?.querySelector(`[data-figure="east/${id}"]`)).not.toBeNull();
  });

  test.each([
    ["lang=en&figure=f999", "“f999” in the address is no figure of this report."],
    ["lang=zh&script=hans&figure=f999", "地址中的“f999”不是本报告的数字。"],
    ["lang=zh&script=hant#p99s9", "地址中的“p99s9”不是本報告的句子。"],
  ])("?%s, which the report does not have, is told quietly", async (query, notice) => {
    await showReader(`?${query}`);
    expect(screen.getByText(notice)).toBeDefined();
    expect(pointedAt()).toBeNull();
  });

  test("nothing is told of an address that points at what is there, or at nothing", async () => {
    for (const query of ["?lang=en", "?lang=en&figure=f9", "?lang=en#p1s2"]) {
      await showReader(query);
      expect(screen.queryByText(/in the address/u)).toBeNull();
      cleanup();
    }
  });

  test("steps pass over dates, and go by arrow key from a figure", async () => {
    const history = await showReader("?lang=en&script=hans");
    fireEvent.click(screen.getByRole("button", { name: /Next/u }));
    await waitFor(() => {
      expect(pointedAt()?.textContent).toBe("20余次");
    });
    const [at] = [pointedAt()];
    if (at === null) throw new RangeError("nothing is pointed at");
    fireEvent.keyDown(at, { key: "ArrowRight" });
    await waitFor(() => {
      expect(history.location.search).toContain("figure=f16");
    });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: /Next/u }).disabled).toBe(true);
  });

  test("a filter of themes quiets the other sentences and their notes", async () => {
    await showReader("?lang=en&script=hans&themes=talent");
    expect(document.querySelector("#p1s1")?.hasAttribute("data-dim")).toBe(true);
    expect(document.querySelector("#p1s2")?.hasAttribute("data-dim")).toBe(false);
    const notes = screen
      .getAllByRole("complementary")
      .flatMap((aside) => [...aside.querySelectorAll("[data-figure]")]);
    expect(notes.map((note) => note.getAttribute("data-figure"))).toEqual(["east/f16"]);
  });

  test("a filter of towns leaves the open report among the others", async () => {
    await showReader("?lang=en&towns=west");
    const tabs = within(screen.getByRole("navigation", { name: "Reports" })).getAllByRole("link");
    expect(tabs.map((tab) => tab.getAttribute("aria-current"))).toEqual(["page", null]);
  });
});
