// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, test } from "vitest";
import { ProfileChart } from "../../src/charts/ProfileChart.tsx";
import { showLocale } from "../../src/i18n/set-up.ts";
import type { Band } from "../../src/model/corpus.ts";
import { aPlace } from "../helpers/a-place.ts";
import { figureOf } from "../helpers/town-figure.ts";

const opening: Band = {
  id: "p2s1",
  length: 30,
  theme: "culture",
  themes: ["culture"],
  voice: "report",
  opening: { hans: "近年来", hant: "近年來" },
};
const place = aPlace("east", { bands: [opening] });
const figures = [figureOf("east", { id: "f1" }), figureOf("east", { id: "f2" })];

beforeAll(async () => {
  await showLocale("en");
});
afterEach(cleanup);

const draw = () =>
  render(
    <MemoryRouter>
      <ProfileChart
        place={place}
        max={0.8}
        weights={[
          { theme: "industry", text: 0.2, share: 0.6, figures },
          { theme: "culture", text: 0.4, share: 0, figures: [] },
          { theme: "talent", text: 0, share: 0, figures: [] },
        ]}
      />
    </MemoryRouter>,
  );

test("a dumbbell reaches from the smaller share to the larger, and leads to the figures", () => {
  draw();
  const mark = screen.getByRole("link", {
    name: /Industry: 20% of the text, 60% of the figures/u,
  });
  expect(mark.getAttribute("href")).toMatch(/^\/figures\?ids=east\/f1,east\/f2/u);
  expect(mark.style.getPropertyValue("--low")).toBe("0.25");
  expect(Number(mark.style.getPropertyValue("--high"))).toBeCloseTo(0.75);
  expect(mark.dataset["more"]).toBe("figures");
});

test("a theme without figures has a ring alone, which leads to its first words", () => {
  draw();
  const mark = screen.getByRole("link", { name: /Culture: 40% of the text/u });
  expect(mark.getAttribute("href")).toBe("/read/east#p2s1");
  expect(mark.children).toHaveLength(1);
});

test("a theme of which nothing is said says so, and the scale ends at the largest share", () => {
  draw();
  expect(screen.getAllByRole("link")).toHaveLength(2);
  expect(screen.getByText("this report is silent")).toBeTruthy();
  expect(screen.getByText("40%")).toBeTruthy();
  expect(screen.getByText("80%")).toBeTruthy();
});
