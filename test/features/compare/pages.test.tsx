// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { SiteRouter } from "../../../src/address/SiteRouter.tsx";
import { ComparePage } from "../../../src/features/compare/ComparePage.tsx";
import { IndicatorPage } from "../../../src/features/compare/IndicatorPage.tsx";
import { historyAt } from "../../helpers/memory-site.tsx";
import { showLocale } from "../../../src/i18n/set-up.ts";
import {
  corpusQuery,
  figuresQuery,
  indicatorsQuery,
  sentencesQuery,
} from "../../../src/loading/queries.ts";
import type { Corpus } from "../../../src/model/corpus.ts";
import type { AlikeOnly, IndicatorEntry } from "../../../src/model/indicator.ts";
import { aPlace } from "../../helpers/a-place.ts";
import { figureOf, indicatorCalled } from "../../helpers/town-figure.ts";

const words = (text: string) => ({ hans: text, hant: text, en: text });
const meetings: AlikeOnly = {
  id: "meetings",
  verdict: "alike-only",
  theme: "governance",
  label: words("会议"),
  reason: words("开会的人不同。"),
  quotes: [
    { town: "east", exact: "座谈会3次" },
    { town: "west", exact: "党委会" },
  ],
};
const indicators: readonly IndicatorEntry[] = [
  indicatorCalled("study", { label: words("学习"), question: words("学习了几次？") }),
  indicatorCalled("training", {
    theme: "talent",
    label: words("培训"),
    question: words("培训了几次？"),
  }),
  meetings,
];
const corpus: Corpus = {
  schema: "five-towns/corpus@1",
  version: "0",
  themes: [],
  indicators: indicators.map(({ id, verdict, theme }) => ({ id, verdict, theme })),
  places: [aPlace("east", { seal: "东" }), aPlace("west", { seal: "西" })],
};
const figures = [
  figureOf("east", { id: "f2", indicator: "study", sentence: "p1s1", start: 2, end: 5 }),
  figureOf("west", { id: "f9", indicator: "study", sentence: "p1s1", start: 0, end: 2 }),
  figureOf("west", { id: "f12", indicator: "training", theme: "talent" }),
];
const sentence = (hans: string, hant: string) => ({ p1s1: { hans, hant } });
const sentences = {
  schema: "five-towns/sentences@1",
  furniture: {},
  towns: {
    east: sentence("学习10次，座谈会3次。", "學習10次，座談會3次。"),
    west: sentence("党委会。", "黨委會。"),
  },
} as const;

const show = (address: string) => {
  const client = new QueryClient();
  client.setQueryData(corpusQuery.queryKey, corpus);
  client.setQueryData(figuresQuery.queryKey, figures);
  client.setQueryData(indicatorsQuery.queryKey, [...indicators]);
  client.setQueryData(sentencesQuery.queryKey, sentences);
  return render(
    <QueryClientProvider client={client}>
      <SiteRouter history={historyAt(address)}>
        <Routes>
          <Route path="/compare" element={<ComparePage />} />
          <Route path="/compare/:indicator" element={<IndicatorPage />} />
        </Routes>
      </SiteRouter>
    </QueryClientProvider>,
  );
};
const questions = () =>
  screen
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent)
    .filter((text) => text.endsWith("？"));

beforeAll(async () => {
  await showLocale("zh-Hans");
});
afterEach(cleanup);

describe("ComparePage", () => {
  test("says once that the figures are the reports' own", () => {
    show("/compare?lang=zh&script=hans");
    expect(screen.getAllByText("数字为报告自述，本站未作核实。")).toHaveLength(1);
  });

  test("shows each shared indicator under its theme", () => {
    show("/compare?lang=zh&script=hans");
    expect(questions()).toEqual(["学习了几次？", "培训了几次？"]);
    expect(screen.getByRole("heading", { level: 2, name: "人才" })).toBeDefined();
  });

  test.each([
    ["a theme", "themes=talent", ["培训了几次？"]],
    ["a town", "towns=east", ["学习了几次？"]],
  ])("leaves what %s leaves", (_what, filter, left) => {
    show(`/compare?lang=zh&script=hans&${filter}`);
    expect(questions()).toEqual(left);
  });

  test("says which filter to take off where none is left, and takes it off", async () => {
    show("/compare?lang=zh&script=hans&themes=ecology");
    await userEvent.click(screen.getByRole("button", { name: "去掉主题筛选" }));
    await expect.poll(questions).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("lists what only looks alike, with its reason and its words in the script that is on", () => {
    show("/compare?lang=zh&script=hant");
    const entry = screen.getByRole("heading", { level: 3, name: "会议" }).closest("li");
    if (entry === null) throw new RangeError("the likeness stands in no list");
    expect(within(entry).getByText("开会的人不同。")).toBeDefined();
    expect(
      within(entry)
        .getAllByRole("link")
        .map(({ textContent }) => textContent),
    ).toEqual(["座談會3次", "黨委會"]);
  });
});

describe("IndicatorPage", () => {
  test("marks each figure in its sentence, in the script that is on", () => {
    const { container } = show("/compare/study?lang=zh&script=hant");
    const quotes = [...container.querySelectorAll("blockquote")];
    expect(quotes.map((quote) => [quote.lang, quote.querySelector("mark")?.textContent])).toEqual([
      ["zh-Hant", "10次"],
      ["zh-Hant", "黨委"],
    ]);
  });

  test("has every figure in the table as a link", () => {
    show("/compare/study?lang=zh&script=hans");
    const links = within(screen.getByRole("table")).getAllByRole("link", { name: "10次" });
    expect(links.map((link) => link.getAttribute("data-figure"))).toEqual(["east/f2", "west/f9"]);
  });

  test("says of a town without a number that its report is silent", () => {
    show("/compare/training?lang=zh&script=hans");
    const row = screen.getByRole("rowheader", { name: /东镇/u }).closest("tr");
    expect(row?.textContent).toContain("本报告未提");
  });

  test("says which filter to take off where no report chosen counts it, and takes it off", async () => {
    show("/compare/training?lang=zh&script=hans&towns=east&themes=ecology");
    expect(screen.getByText("所选各份报告都没有这个数字。")).toBeDefined();
    expect(screen.queryByRole("button", { name: "去掉主题筛选" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "去掉镇村筛选" }));
    expect(screen.queryByText("所选各份报告都没有这个数字。")).toBeNull();
    expect(await screen.findByRole("link", { name: "10次" })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("leads to the indicator before and after", () => {
    show("/compare/study?lang=zh&script=hans&towns=east");
    const others = within(screen.getByRole("navigation", { name: "其他对照" }));
    expect(others.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/compare/training?towns=east&script=hans&lang=zh",
    ]);
  });

  test.each(["nonsense", "meetings"])("knows no page called %s", (id) => {
    show(`/compare/${id}?lang=zh&script=hans`);
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
  });
});
