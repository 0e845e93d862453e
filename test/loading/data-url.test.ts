// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { dataUrl } from "../../src/loading/data-url.ts";

afterEach(() => {
  document.head.replaceChildren();
});

test("a page asks for the data that it was made with", () => {
  const meta = document.createElement("meta");
  meta.name = "data-version";
  meta.content = "1a2b";
  document.head.append(meta);
  expect(dataUrl("reports/east.json")).toBe("/data/reports/east.json?v=1a2b");
});

test("a page of the development server asks for the data as they are", () => {
  expect(dataUrl("corpus.json")).toBe("/data/corpus.json");
});
