import { describe, expect, test } from "vitest";
import en from "../../src/i18n/en.json" with { type: "json" };
import hans from "../../src/i18n/zh-Hans.json" with { type: "json" };
import hant from "../../src/i18n/zh-Hant.json" with { type: "json" };

/** The words of a language by their path, such as `nav.read`. */
function flat(words: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(words)) {
    const at = path === "" ? name : `${path}.${name}`;
    if (typeof value === "string") found.set(at, value);
    else for (const [inner, word] of flat(Object(value), at)) found.set(inner, word);
  }
  return found;
}

const languages = { en: flat(en), "zh-Hans": flat(hans), "zh-Hant": flat(hant) };
// English tells one from many; Chinese has no such pair.
const base = (key: string) => key.replace(/_(?:one|other)$/u, "");
const keys = (words: ReadonlyMap<string, string>) => [...new Set([...words.keys()].map(base))];
const slots = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).toSorted();

describe("the words of the interface", () => {
  test.each(["zh-Hans", "zh-Hant"] as const)("%s has every word that English has", (language) => {
    expect(keys(languages[language]).toSorted()).toEqual(keys(languages.en).toSorted());
  });

  test.each(["zh-Hans", "zh-Hant"] as const)("%s fills the same slots", (language) => {
    const unlike = [...languages[language]].filter(([key, text]) => {
      const english = languages.en.get(key) ?? languages.en.get(`${key}_other`) ?? "";
      return slots(english).join() !== slots(text).join();
    });
    expect(unlike).toEqual([]);
  });

  test.each(["zh-Hans", "zh-Hant"] as const)("%s uses full-width punctuation", (language) => {
    const halfWidth = [...languages[language].values()].filter((text) =>
      /\p{Script=Han}[,.;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text),
    );
    expect(halfWidth).toEqual([]);
  });

  test("no word is empty", () => {
    const empty = Object.values(languages).flatMap((words) =>
      [...words].filter(([, text]) => text.trim() === ""),
    );
    expect(empty).toEqual([]);
  });
});
