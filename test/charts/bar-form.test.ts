import { describe, expect, test } from "vitest";
import { barForm } from "../../src/charts/bar-form.ts";
import type { Figure } from "../../src/model/figure.ts";
import { aFigure } from "../helpers/a-figure.ts";

const scoped = (kind: Figure["scope"]["kind"]): Partial<Figure> => ({
  scope: { kind, name: null },
});

describe("barForm", () => {
  test.each<[string, Partial<Figure>, Partial<ReturnType<typeof barForm>>]>([
    ["a town is solid", scoped("town"), { extent: "solid", hatched: false, ink: false }],
    ["a village is hollow", scoped("village"), { extent: "hollow" }],
    ["several villages are hollow", scoped("villages"), { extent: "hollow" }],
    ["an untold scope is not drawn as a town", scoped("unstated"), { extent: "hollow" }],
    ["a project is thin", scoped("project"), { extent: "thin" }],
    ["an event is thin", scoped("event"), { extent: "thin" }],
    ["a plan is hatched", { role: "plan" }, { hatched: true }],
    ["a rule is hatched", { role: "rule" }, { hatched: true }],
    ["background is drawn as it is", { role: "context" }, { hatched: false }],
    ["an issue is ink", { issue: true }, { ink: true }],
    ["a plain value ends at it", { qualifier: "exact" }, { end: "exact" }],
    ["余 is open above", { qualifier: "more-than" }, { end: "above" }],
    ["以上 is open above", { qualifier: "at-least" }, { end: "above" }],
    ["不足 stays below", { qualifier: "less-than" }, { end: "below" }],
    ["不超过 stays below", { qualifier: "at-most" }, { end: "below" }],
    ["近 stays below", { qualifier: "about", text: "近100人" }, { end: "below" }],
    ["约 goes both ways", { qualifier: "about", text: "约100人" }, { end: "around" }],
    ["a range has two ends", { low: 3, high: 5, text: "3—5人" }, { end: "range" }],
  ])("%s", (_what, part, form) => {
    expect(barForm(aFigure(part))).toMatchObject(form);
  });
});
