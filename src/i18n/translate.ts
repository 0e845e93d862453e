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
