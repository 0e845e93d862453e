import { describe, expect, test } from "vitest";
import { decodeFigures, encodeFigures, type DatasetFigure } from "../../src/model/dataset.ts";
import { aFigure } from "../helpers/a-figure.ts";

const figure = (part: Partial<DatasetFigure>): DatasetFigure => ({
  ...aFigure(part),
  town: "a",
  key: `a/${part.id ?? "f0"}`,
  label: null,
  indicator: null,
  corrected: [],
  ...part,
});

describe("encodeFigures and decodeFigures", () => {
  test("give back the same figures in the same order", () => {
    const figures = [
      figure({ id: "f9" }),
      figure({ id: "f3", label: { hans: "茶", hant: "茶", en: "Tea" }, indicator: "tea" }),
      figure({
        id: "f5",
        role: "date",
        low: null,
        high: null,
        unit: null,
        dimension: "none",
        base: null,
        date: "2023",
      }),
      figure({ id: "f7", masked: true, low: null, high: null, base: null }),
    ];
    expect(decodeFigures(encodeFigures(figures))).toEqual(figures);
  });

  test("carry a value that many figures share once", () => {
    const { columns } = encodeFigures([figure({ id: "f1" }), figure({ id: "f2" })]);
    expect(columns["role"]).toEqual({ values: ["achievement"], codes: [0, 0] });
  });

  test("refuse a row that is no figure", () => {
    const columns = encodeFigures([figure({})]);
    columns.columns["role"] = { values: ["boast"], codes: [0] };
    expect(() => decodeFigures(columns)).toThrow();
  });
});
