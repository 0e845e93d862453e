/**
 * Characters that OpenCC's cases and this project write in different forms of
 * the same character; where a case is compared, each becomes the first of its
 * row. In the last row are pairs of unequal UTF-16 length: one script keeps the
 * other's character, so that one span serves both.
 */
export const VARIANTS: readonly string[] = [
  "群羣 麵麪 裡裏 著着 為爲 眾衆 床牀 污汙",
  "吃喫 梁樑 煙菸 札劄 寧甯 溪谿 徑逕 拐柺 皂皁 週周 么幺 秘祕",
  "噁𫫇 殢𣨼 圞𪢮 樠𣗊 潕𣲘",
];

const formOf = new Map(
  VARIANTS.flatMap((row) => row.split(" ")).flatMap(([first = "", ...others]) =>
    others.map((other): [string, string] => [other, first]),
  ),
);

/** The text with each variant in the first form of its row. */
export const fold = (text: string): string =>
  Array.from(text, (character) => formOf.get(character) ?? character).join("");
