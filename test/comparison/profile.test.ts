import { describe, expect, test } from "vitest";
import { profileOf } from "../../src/comparison/profile.ts";
import type { Place } from "../../src/model/corpus.ts";
import { THEMES } from "../../src/model/theme.ts";
import { figureOf } from "../helpers/town-figure.ts";

describe("profileOf", () => {
  const shares: Place["shares"] = [
    { theme: "industry", voice: "report", characters: 100 },
    { theme: null, voice: "report", characters: 300 },
    { theme: "industry", voice: "comment", characters: 900 },
  ];
  const profile = profileOf({ id: "a", shares }, [
    figureOf("a", { theme: "industry" }),
    figureOf("a", { theme: "talent" }),
    figureOf("a", { theme: "talent", issue: true }),
    figureOf("a", { theme: null, role: "date" }),
    figureOf("b", { theme: "culture" }),
  ]);

  test("holds every theme in the order of the themes", () => {
    expect(profile.map(({ theme }) => theme)).toEqual(THEMES);
  });

  test("weighs what is written as report, and figures that are data", () => {
    const weight = (theme: string) => profile.find((one) => one.theme === theme);
    expect(weight("talent")).toMatchObject({ text: 0, share: 2 / 3 });
    expect(weight("industry")).toMatchObject({ text: 0.25, share: 1 / 3 });
    expect(weight("ecology")).toMatchObject({ text: 0, share: 0, figures: [] });
  });

  test("is all zero for a report without figures", () => {
    expect(profileOf({ id: "a", shares: [] }, []).every(({ share }) => share === 0)).toBe(true);
  });
});
