import { describe, expect, test } from "vitest";
import { nameLines, panelLayout, type PanelWords } from "../../src/charts/panel-layout.ts";

const words: PanelWords = {
  title: "Disputes settled",
  towns: ["Shaping", "A village of an unnamed town"],
  times: ["no dates given", "Jan–Jul 2023"],
  lines: [
    { value: "38", under: "settled" },
    { value: "30+", under: "with grid workers taking part, one village" },
  ],
  notes: ["Figures are as reported by the towns; they are not verified here."],
};

describe("panelLayout", () => {
  test.each([320, 390, 720, 1152])("keeps rows, scale and notes inside %d pixels", (width) => {
    const layout = panelLayout(words, width);
    expect(layout.bottom).toBe(layout.top + 2 * layout.row);
    expect(layout.height).toBeGreaterThan(layout.bottom);
    expect(layout.towns + layout.room).toBeLessThan(width * 0.6);
  });

  test("grows higher where words must be broken, never wider", () => {
    const [narrow, wide] = [panelLayout(words, 320), panelLayout(words, 1152)];
    expect(narrow.row).toBeGreaterThan(wide.row);
    expect(wide.notes).toHaveLength(1);
    expect(narrow.notes.length).toBeGreaterThan(1);
  });
});

test("nameLines breaks a long name and leaves a short one", () => {
  expect(nameLines("Shaping", 120)).toEqual(["Shaping"]);
  expect(nameLines("Unnamed village", 120)).toEqual(["Unnamed", "village"]);
});
