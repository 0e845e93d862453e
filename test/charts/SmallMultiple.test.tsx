// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { SmallMultiple } from "../../src/charts/SmallMultiple.tsx";
import { showLocale } from "../../src/i18n/set-up.ts";
import type { DatasetFigure } from "../../src/model/dataset.ts";
import { aPlace } from "../helpers/a-place.ts";
import { figureOf, indicatorCalled } from "../helpers/town-figure.ts";

const study = indicatorCalled("study-group");
const counted = (town: string, text: string, value: number, part: Partial<DatasetFigure> = {}) =>
  figureOf(town, { indicator: "study-group", text, low: value, high: value, ...part });

const places = [
  aPlace("east", { seal: "东" }),
  aPlace("west", { seal: "西" }),
  aPlace("north", { seal: "北", mentions: [{ indicator: "study-group", status: "required" }] }),
  aPlace("south", { seal: "南", mentions: [{ indicator: "study-group", status: "done" }] }),
  aPlace("middle", { seal: "中" }),
];
const figures = [
  counted("east", "10余次", 10, { id: "f1", qualifier: "more-than" }),
  counted("west", "30次", 30, { id: "f2", scope: { kind: "village", name: null } }),
];

const show = (address = "/compare?lang=zh&script=hans&towns=east,west") =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <SmallMultiple indicator={study} places={places} figures={figures} />
    </MemoryRouter>,
  );

const rowOf = (seal: string) => {
  const row = screen.getByRole("rowheader", { name: new RegExp(`^${seal}镇`, "u") }).closest("tr");
  if (row === null) throw new RangeError(`${seal} heads no row`);
  return within(row);
};

beforeAll(async () => {
  await showLocale("zh-Hans");
});

afterEach(cleanup);

describe("SmallMultiple", () => {
  test("is a figure whose title is the question, round a table", () => {
    show();
    const figure = screen.getByRole("figure");
    expect(within(figure).getByRole("heading").textContent).toBe("学习了几次？");
    expect(within(figure).getByRole("table", { name: "学习" })).toBeDefined();
  });

  test("links each bar to its sentence, with the filters kept", () => {
    show();
    const bar = rowOf("东").getByRole("link");
    expect(bar.getAttribute("data-figure")).toBe("east/f1");
    expect(bar.getAttribute("href")).toBe(
      "/read/east?figure=f1&towns=east,west&script=hans&lang=zh",
    );
    expect(bar.textContent).toBe("10余次");
  });

  test("names a bar by what is seen first", () => {
    show();
    expect(rowOf("东").getByRole("link", { name: /^10余次/u })).toBeDefined();
    expect(rowOf("西").getByRole("link", { name: /^30次、一村/u })).toBeDefined();
  });

  test("says silence in words, without a bar", () => {
    const { container } = show();
    expect(rowOf("中").getByText("本报告未提")).toBeDefined();
    expect(container.querySelectorAll(".bar")).toHaveLength(2);
  });

  test("links words without a number to their sentence", () => {
    show();
    const done = rowOf("南").getByRole("link", { name: "已做，无数字" });
    expect(done.getAttribute("href")).toMatch(/^\/read\/south\?.*#p1s1$/u);
    expect(rowOf("北").getByRole("link", { name: "仅部署要求" })).toBeDefined();
  });

  test("sets a village's figure off on an axis of its own", () => {
    show();
    const [main, apart] = screen.getAllByRole("rowgroup");
    if (main === undefined || apart === undefined) throw new RangeError("there is one axis only");
    expect(within(apart).getByText("另轴：一村")).toBeDefined();
    expect(within(apart).getAllByRole("link")).toHaveLength(1);
    expect(within(main).queryByText(/30次/u)).toBeNull();
  });

  test("draws a hedge and a scope as forms", () => {
    const { container } = show();
    const bars = [...container.querySelectorAll(".bar")];
    expect(
      bars.map((bar) => [bar.getAttribute("data-extent"), bar.getAttribute("data-end")]),
    ).toEqual([
      ["solid", "above"],
      ["hollow", "exact"],
    ]);
  });
});
