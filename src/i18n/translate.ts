import type written from "./zh-Hant.json";

type PathOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathOf<T[K]>}`;
}[keyof T & string];

/** Where a text stands in the files of words, such as `nav.read`. */
export type WordPath = PathOf<typeof written>;

/** Gives the text at a path, its `{{slots}}` filled. */
export type Translate = (
  path: WordPath,
  slots?: Readonly<Record<string, string | number>>,
) => string;

/** Reads the words of one language. A path without a text gives itself, a slot without a value stays. */
export function translatorOf(words: object): Translate {
  const texts = new Map(textsOf(words, ""));
  return (path, slots = {}) =>
    (texts.get(path) ?? path).replaceAll(/\{\{(\w+)\}\}/gu, (slot, name: string) =>
      String(slots[name] ?? slot),
    );
}

const textsOf = (words: object, before: string): (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const path = `${before}${name}`;
    if (typeof value === "string") return [[path, value] as const];
    return typeof value === "object" && value !== null ? textsOf(value, `${path}.`) : [];
  });
