// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { writeMemory } from "../../src/address/memory.ts";
import { localeOf, readSettings, settingsOf } from "../../src/address/settings.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("settingsOf", () => {
  test.each([
    [["zh-TW"], "zh-Hant"],
    [["zh-HK", "en"], "zh-Hant"],
    [["zh-MO"], "zh-Hant"],
    [["zh-Hant-SG"], "zh-Hant"],
    [["zh"], "zh-Hans"],
    [["zh-CN"], "zh-Hans"],
    [["zh-SG"], "zh-Hans"],
    [["en-GB", "zh-TW"], "en"],
    [["fr", "zh-TW"], "zh-Hant"],
    [["fr-FR"], "en"],
    [[], "en"],
  ])("a browser that asks for %j is met in %s", (languages, locale) => {
    expect(localeOf(settingsOf(languages))).toBe(locale);
  });
});

describe("readSettings", () => {
  const read = (search: string) => readSettings(new URLSearchParams(search));

  test("the address wins over memory, memory over the browser", () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["en"]);
    expect(read("")).toEqual({ script: "hans", lang: "en", scheme: null });
    writeMemory({ lang: "zh", script: "hant", scheme: "dark" });
    expect(read("")).toEqual({ script: "hant", lang: "zh", scheme: "dark" });
    expect(read("script=hans&scheme=light")).toEqual({
      script: "hans",
      lang: "zh",
      scheme: "light",
    });
  });

  test.each(["script=latin&lang=fr&scheme=sepia", "script=&lang=", "%E4%"])(
    "an address or memory of %j says nothing",
    (rubbish) => {
      vi.spyOn(navigator, "languages", "get").mockReturnValue(["zh-TW"]);
      localStorage.setItem("five-towns", rubbish);
      expect(read(rubbish)).toEqual({ script: "hant", lang: "zh", scheme: null });
    },
  );

  test("storage that is forbidden is no failure", () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["en"]);
    const forbidden = () => {
      throw new Error("forbidden");
    };
    vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden });
    writeMemory({ lang: "zh" });
    expect(read("").lang).toBe("en");
  });
});
