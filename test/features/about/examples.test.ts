import { describe, expect, test } from "vitest";
import { exampleOfForm, exampleOfRole, FORMS } from "../../../src/features/about/examples.ts";
import { figureOf } from "../../helpers/town-figure.ts";

const formCalled = (name: (typeof FORMS)[number]["name"]) => {
  const found = FORMS.find((form) => form.name === name);
  if (found === undefined) throw new RangeError(`no form ${name}`);
  return found.form;
};
const village = { kind: "village", name: null } as const;

describe("an example", () => {
  test("of a role is its first figure, and never a case or a hazard", () => {
    const figures = [
      figureOf("east", { id: "f1", role: "achievement", issue: true }),
      figureOf("east", { id: "f2", role: "date" }),
      figureOf("east", { id: "f3", role: "achievement" }),
    ];
    expect(exampleOfRole(figures, "achievement")?.id).toBe("f3");
    expect(exampleOfRole(figures, "date")?.id).toBe("f2");
    expect(exampleOfRole(figures, "plan")).toBeNull();
  });

  test("of a form has just its traits where there is one, rather a reported figure", () => {
    const figures = [
      figureOf("east", { id: "f1", qualifier: "more-than", scope: village }),
      figureOf("east", { id: "f2", qualifier: "more-than", role: "context" }),
      figureOf("east", { id: "f3", qualifier: "more-than" }),
    ];
    expect(exampleOfForm(figures, formCalled("above"))?.id).toBe("f3");
    expect(exampleOfForm(figures.slice(0, 2), formCalled("above"))?.id).toBe("f2");
  });

  test("of a hedge may be a village's, but one of a scope is never another's", () => {
    const figures = [
      figureOf("east", { id: "f1", qualifier: "about", scope: village }),
      figureOf("east", { id: "f2", role: "plan", scope: village }),
    ];
    expect(exampleOfForm(figures, formCalled("around"))?.id).toBe("f1");
    expect(exampleOfForm(figures, formCalled("plan"))?.id).toBe("f2");
    expect(exampleOfForm(figures, formCalled("town"))).toBeNull();
    expect(exampleOfForm(figures, formCalled("village"))).toBeNull();
    expect(exampleOfForm(figures, formCalled("range"))).toBeNull();
  });
});
