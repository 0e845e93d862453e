import { describe, expect, test } from "vitest";
import { translatorOf } from "../../src/i18n/translate.ts";

const t = translatorOf({
  nav: { read: "读" },
  app: { title: "{{view}} · 五镇对读" },
  overview: { scrolls: { size: "{{characters}}字 · {{figures}}项" } },
});

describe("the words in one language", () => {
  test("are found by their path", () => {
    expect(t("nav.read")).toBe("读");
  });

  test("have their slots filled, with numbers too", () => {
    expect(t("overview.scrolls.size", { characters: "1,971", figures: 32 })).toBe("1,971字 · 32项");
  });

  test("keep what is filled in as it is, also where it looks like a slot", () => {
    expect(t("app.title", { view: "{{view}} & $1" })).toBe("{{view}} & $1 · 五镇对读");
  });

  test("show a slot that has no value, and the path of a text that is not there", () => {
    expect(t("app.title")).toBe("{{view}} · 五镇对读");
    expect(t("nav.about")).toBe("nav.about");
  });
});
