import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/pipeline/repair/decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: "le" | "be"): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
const daze = readFileSync("data/towns/daze/report.txt", "utf8");

// 全镇举办活动23次。 and 全鎮舉辦活動23次。
const GB = [
  0xc8, 0xab, 0xd5, 0xf2, 0xbe, 0xd9, 0xb0, 0xec, 0xbb, 0xee, 0xb6, 0xaf, 0x32, 0x33, 0xb4, 0xce,
  0xa1, 0xa3,
];
const BIG5 = [
  0xa5, 0xfe, 0xc2, 0xed, 0xc1, 0x7c, 0xbf, 0xec, 0xac, 0xa1, 0xb0, 0xca, 0x32, 0x33, 0xa6, 0xb8,
  0xa1, 0x43,
];

describe("decode", () => {
  test.each([
    ["UTF-8", utf8("镇"), "utf-8", "镇"],
    ["UTF-8 with a mark of order", utf8("\ufeff镇"), "utf-8", "镇"],
    ["UTF-16 LE with a mark", utf16("\ufeff镇", "le"), "utf-16le", "镇"],
    ["UTF-16 BE with a mark", utf16("\ufeff镇", "be"), "utf-16be", "镇"],
    ["UTF-16 LE without a mark", utf16(daze, "le"), "utf-16le", daze],
    ["UTF-16 BE without a mark", utf16(daze, "be"), "utf-16be", daze],
    ["GB18030", Uint8Array.from(GB), "gb18030", "全镇举办活动23次。"],
    ["Big5", Uint8Array.from(BIG5), "big5", "全鎮舉辦活動23次。"],
    [
      "a few words in Big5 that GB18030 would read as rare characters",
      Uint8Array.from([0xa8, 0xbe, 0xa8, 0x61, 0xba, 0x74, 0xbd, 0x6d]),
      "big5",
      "防災演練",
    ],
    [
      "what a page declares",
      Uint8Array.from([...utf8('<meta charset="gb2312"><p>'), ...GB]),
      "gb18030",
      '<meta charset="gb2312"><p>全镇举办活动23次。',
    ],
    [
      "UTF-8 with a broken byte",
      Uint8Array.from([...utf8("全镇开展活动的"), 0xff]),
      "utf-8",
      "全镇开展活动的\ufffd",
    ],
    [
      "Big5 with a code that decoders read differently as one lost character",
      Uint8Array.from([...BIG5, 0x87, 0x40]),
      "big5",
      "全鎮舉辦活動23次。\ufffd",
    ],
    [
      "GB18030 with a broken code as one lost character",
      Uint8Array.from([...GB, 0xff, 0x32]),
      "gb18030",
      "全镇举办活动23次。\ufffd2",
    ],
  ])("reads %s", (_what, bytes, encoding, source) => {
    expect(decode(bytes)).toEqual({ source, encoding });
  });

  test.each([
    ["nothing", utf8(""), "empty"],
    ["white space", utf8(" \n"), "empty"],
    ["other languages", utf8("Five towns"), "no Chinese text"],
    [
      "a picture",
      Uint8Array.from([
        0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48, 0x44, 0x52, 0, 0, 1,
        0, 0xff, 0xfe, 0x80,
      ]),
      "binary, not text",
    ],
  ])("refuses %s", (_what, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });
});
