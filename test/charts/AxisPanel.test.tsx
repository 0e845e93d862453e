// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { AxisPanel } from "../../src/charts/AxisPanel.tsx";
import type { AxisLine } from "../../src/charts/axis-lines.ts";
import { panelLayout } from "../../src/charts/panel-layout.ts";
import { showLocale } from "../../src/i18n/set-up.ts";
import type { DatasetFigure } from "../../src/model/dataset.ts";
import { aPlace } from "../helpers/a-place.ts";
import { figureOf } from "../helpers/town-figure.ts";

const [east, west, north] = [aPlace("east"), aPlace("west"), aPlace("north")];

const counted = (figure: DatasetFigure, place = east) => {
  const line: AxisLine = {
    key: figure.key,
    place,
    first: true,
    figure,
    unnumbered: null,
    value: figure.high,
  };
  const value = figure.text;
  const words = {
    value,
    label: "",
    scope: null,
    under: "学习",
    when: null,
    name: value,
    spoken: value,
  };
  return { ...line, words };
};
const silent = {
  key: "west",
  place: west,
  first: true,
  figure: null,
  unnumbered: { kind: "silent", town: "west" },
  value: null,
  words: null,
} as const;

const lines = [
  silent,
  counted(figureOf("east", { id: "f1", text: "10次", low: 10, high: 10 })),
  { ...silent, key: "south" },
  counted(
    figureOf("north", { id: "f2", text: "5余次", low: 5, high: 5, qualifier: "more-than" }),
    north,
  ),
];
const layout = panelLayout(
  {
    title: "学习",
    towns: ["甲镇"],
    times: [],
    lines: lines.map(() => ({ value: "", under: "" })),
    notes: ["自述"],
  },
  600,
);

beforeAll(async () => {
  await showLocale("zh-Hans");
});
afterEach(cleanup);

const show = () =>
  render(
    <MemoryRouter initialEntries={["/compare/study?lang=zh&script=hans"]}>
      <AxisPanel lines={lines} layout={layout} unit="次" whole />
    </MemoryRouter>,
  );

describe("AxisPanel", () => {
  test("gives each figure its own mark, also where rows without a number stand between", () => {
    const { container } = show();
    const marks = [...container.querySelectorAll("a[data-figure]")];
    expect(marks.map((mark) => [mark.getAttribute("data-figure"), mark.textContent])).toEqual([
      ["east/f1", "10次10次学习"],
      ["north/f2", "5余次5余次学习"],
    ]);
    expect(marks[0]?.getAttribute("href")).toContain("/read/east?figure=f1");
  });

  test("says silence in words at its row", () => {
    show();
    expect(screen.getAllByText("本报告未提")).toHaveLength(2);
  });

  test("has title, unit and caveat inside the drawing", () => {
    const { container } = show();
    const drawing = container.querySelector("svg");
    for (const words of ["学习", "次", "自述"]) expect(drawing?.textContent).toContain(words);
  });
});
