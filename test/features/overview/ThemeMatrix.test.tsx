// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { ThemeMatrix } from "../../../src/features/overview/ThemeMatrix.tsx";
import { showLocale } from "../../../src/i18n/set-up.ts";
import type { Band } from "../../../src/model/corpus.ts";
import { THEMES, type Theme } from "../../../src/model/theme.ts";
import { aPlace } from "../../helpers/a-place.ts";
import { figureOf } from "../../helpers/town-figure.ts";

const aBand = (id: string, theme: Theme, voice: Band["voice"] = "report"): Band => ({
  id,
  length: 10,
  theme,
  themes: [theme],
  voice,
  opening: { hans: "近年来", hant: "近年來" },
});

const east = {
  ...aPlace("east", {
    seal: "东",
    bands: [aBand("p1s1", "culture"), aBand("p2s1", "talent", "directive")],
  }),
  shares: [
    { theme: "culture" as const, voice: "report" as const, characters: 10 },
    { theme: "industry" as const, voice: "report" as const, characters: 30 },
  ],
};
const west = aPlace("west", { seal: "西" });
const figures = [
  figureOf("east", { id: "f1", theme: "industry", text: "3条" }),
  figureOf("east", { id: "f2", theme: "industry", indicator: "roads", text: "500余亩" }),
  figureOf("east", { id: "f3", theme: "governance", topic: "order", issue: true }),
  figureOf("east", { id: "f4", theme: "governance", topic: "livelihood", role: "plan" }),
  figureOf("west", { id: "f5", theme: "talent" }),
];

const show = (themes: readonly Theme[] = THEMES) =>
  render(
    <MemoryRouter initialEntries={["/?lang=zh&script=hans&towns=east,west"]}>
      <ThemeMatrix
        places={[east, west]}
        figures={figures}
        themes={themes}
        themeOf={() => "industry"}
      />
    </MemoryRouter>,
  );

/** The cells of a row, the town's in their order, found by the words that head it. */
function cellsOf(name: RegExp) {
  const row = screen.getByRole("rowheader", { name }).closest("tr");
  if (row === null) throw new RangeError(`${name} heads no row`);
  return within(row).getAllByRole("cell");
}

const linkIn = (cell: HTMLElement | undefined, name: RegExp) =>
  within(cell ?? document.body).getByRole("link", { name });

beforeAll(async () => {
  await showLocale("zh-Hans");
});

afterEach(cleanup);

describe("ThemeMatrix", () => {
  test("says a figure in the report's own words first, that of a shared indicator before others", () => {
    show();
    const link = linkIn(cellsOf(/^产业/u)[0], /^500余亩/u);
    expect(link.getAttribute("data-figure")).toBe("east/f2");
    expect(link.getAttribute("href")).toMatch(/^\/read\/east\?figure=f2&.*towns=east,west/u);
  });

  test("says the role of a figure that reports nothing done", () => {
    show();
    expect(linkIn(cellsOf(/民生服务/u)[0], /计划/u).getAttribute("data-figure")).toBe("east/f4");
  });

  test("lets no case or hazard stand for a town", () => {
    show();
    const [cell] = cellsOf(/平安自治/u);
    expect(cell?.textContent).toContain("只有案件、隐患之数");
    expect(cell?.querySelector(".matrix-value")).toBeNull();
  });

  test("says in words what has no number, and leads to the sentence", () => {
    show();
    const done = linkIn(cellsOf(/^文化/u)[0], /已做，无数字/u);
    expect(done.getAttribute("href")).toMatch(/^\/read\/east\?.*#p1s1$/u);
    const required = linkIn(cellsOf(/^人才/u)[0], /仅部署要求/u);
    expect(required.getAttribute("href")).toMatch(/#p2s1$/u);
    expect(cellsOf(/^生态/u)[1]?.textContent).toContain("本报告未提");
  });

  test("leads from a count to the ledger of just these figures", () => {
    show();
    const count = linkIn(cellsOf(/^产业/u)[0], /^2项/u);
    expect(count.getAttribute("href")).toBe(
      "/figures?towns=east&themes=industry&script=hans&lang=zh",
    );
    const part = linkIn(cellsOf(/平安自治/u)[0], /^1项/u);
    expect(part.getAttribute("href")).toMatch(
      /^\/figures\?towns=east&themes=governance&ids=east\/f3&/u,
    );
  });

  test("leads from a town's total to the ledger of its figures, on the chosen themes", () => {
    render(
      <MemoryRouter initialEntries={["/?lang=zh&script=hans&themes=industry"]}>
        <ThemeMatrix
          places={[east, west]}
          figures={figures.slice(0, 2)}
          themes={["industry"]}
          themeOf={() => "industry"}
        />
      </MemoryRouter>,
    );
    const [total, none] = cellsOf(/^合计/u);
    expect(linkIn(total, /^2项/u).getAttribute("href")).toBe(
      "/figures?towns=east&themes=industry&script=hans&lang=zh",
    );
    expect(none?.querySelector("a")).toBeNull();
  });

  test("adds up: the counts of a town's cells to its total, the totals to the figures", () => {
    const { container } = show();
    const countOf = (cell: Element | undefined) =>
      Number(/(\d+)项/u.exec(cell?.textContent ?? "")?.[1] ?? 0);
    const rows = [...container.querySelectorAll("tbody tr")].map((row) => [
      ...row.querySelectorAll("td"),
    ]);
    const totals = [...container.querySelectorAll("tfoot td")].map(countOf);
    for (const [nth, total] of totals.entries()) {
      expect(
        rows.reduce(
          (sum, cells) => sum + countOf(cells[nth]?.querySelector(".matrix-weight") ?? undefined),
          0,
        ),
      ).toBe(total);
    }
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(figures.length);
  });

  test("says the part of the text that is written as report on a theme", () => {
    show();
    expect(cellsOf(/^产业/u)[0]?.textContent).toContain("75%");
  });

  test("shows the chosen themes alone", () => {
    show(["talent"]);
    expect(screen.queryByRole("rowheader", { name: /产业/u })).toBeNull();
    expect(cellsOf(/^人才/u)).toHaveLength(2);
  });
});
