import { describe, expect, test } from "vitest";
import { profileOf } from "../../src/comparison/profile.ts";
import { THEMES } from "../../src/model/theme.ts";
import { figureOf } from "../helpers/town-figure.ts";

describe("profileOf", () => {
  const text = new Map([["industry", 0.25] as const]);
  const profile = profileOf(text, [
    figureOf("a", { theme: "industry" }),
    figureOf("a", { theme: "talent" }),
    figureOf("a", { theme: "talent", issue: true }),
    figureOf("a", { theme: null, role: "date" }),
  ]);

  test("holds every theme in the order of the themes", () => {
    expect(profile.map(({ theme }) => theme)).toEqual(THEMES);
  });

  test("weighs figures that are data, dates and names left out", () => {
    const weight = (theme: string) => profile.find((one) => one.theme === theme);
    expect(weight("talent")).toMatchObject({ text: 0, share: 2 / 3 });
    expect(weight("industry")).toMatchObject({ text: 0.25, share: 1 / 3 });
    expect(weight("ecology")).toMatchObject({ text: 0, share: 0, figures: [] });
  });

  test("is all zero for a report without figures", () => {
    expect(profileOf(new Map(), []).every(({ share }) => share === 0)).toBe(true);
  });
});
