import { beforeAll, describe, expect, test } from "vitest";
import { showLocale, shownTranslation } from "../../src/i18n/set-up.ts";

describe("the words of the interface", () => {
  beforeAll(() => showLocale("zh-Hans"));

  test("have their slots filled, with numbers too", () => {
    const { t } = shownTranslation();
    expect(t("overview.scrolls.size", { characters: "1,971", figures: 32 })).toBe("1,971字 · 32项");
  });

  test("keep the signs of what is filled in", () => {
    const { t } = shownTranslation();
    expect(t("app.title", { view: "“A & B” <1>" })).toBe("“A & B” <1> · 五镇对读");
  });

  test("are those of the language that was shown last", async () => {
    await showLocale("en");
    expect(shownTranslation()).toMatchObject({ language: "en" });
    expect(shownTranslation().t("nav.read")).toBe("Read");
  });
});
