import { likeness } from "./chinese-likeness.ts";
import { decodeBig5, decodeGb18030 } from "./decode-legacy.ts";
import { GAP } from "./mojibake.ts";
import { repairStage, type Repair } from "./kinds.ts";

// The bytes 0x80 to 0x9f as Windows-1252 reads them; the five that it lacks stay controls.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = new Map([
  ...Array.from({ length: 128 }, (_, at): [string, number] => [
    String.fromCharCode(0x80 + at),
    0x80 + at,
  ]),
  ...Array.from(WINDOWS, (character, at): [string, number] => [character, 0x80 + at]),
]);

const CONTINUATION = `[\u0080-\u00bf${WINDOWS}]`;
// Chinese of three bytes each, and the marks of two that stand among it: å…¨é•‡.
const UTF8_AS_LATIN = new RegExp(
  `(?:[\u00e2-\u00ef]${CONTINUATION}{2}|[\u00c2\u00c3]${CONTINUATION})+`,
  "gu",
);
const GB_AS_LATIN = /(?:[\u00a1-\u00fe]{2})+/gu;
// UTF-8 read as GB 18030: 鍏ㄩ晣; what was lost on the way stands as replacement characters.
const FOREIGN = /[^\p{ASCII}]{2,}/gu;

const LOST = /\ufffd+/gu;

interface Misreading {
  readonly pattern: RegExp;
  /** Whether a text gives reason to try. */
  readonly isLikely: (text: string) => boolean;
  readonly reread: (run: string) => string | null;
}

const MISREADINGS: readonly Misreading[] = [
  {
    pattern: UTF8_AS_LATIN,
    isLikely: (text) => /[\u00e2-\u00ef][^\p{ASCII}]{2}/u.test(text),
    reread: (run) => decodeUtf8(latinBytes(run), true),
  },
  {
    pattern: GB_AS_LATIN,
    isLikely: (text) => /[\u00a1-\u00fe]{6}/u.test(text),
    reread: (run) => decodeGb18030(latinBytes(run)),
  },
  {
    pattern: FOREIGN,
    // What 的, ， and 。 become; no other text has these characters often.
    isLikely: (text) => countOf(text, /[锛銆鈥纴鐨]/gu) >= 2,
    reread: (run) => decodeUtf8(bytesOf(run, gbCodes()), false),
  },
  {
    // GB 18030 read as Big5: ㄛ and ﹝ are what its ， and 。 become.
    pattern: FOREIGN,
    isLikely: (text) => countOf(text, /[ㄛ﹝]/gu) >= 2,
    reread: (run) => decodeGb18030(bytesOf(run, big5Codes())).replace(LOST, GAP),
  },
  {
    // Big5 read as GB 18030: its marks become characters of private use.
    pattern: FOREIGN,
    isLikely: (text) => countOf(text, /[\ue4c7\ue4c9]/gu) >= 2,
    reread: (run) => decodeBig5(bytesOf(run, gbCodes())).replace(LOST, GAP),
  },
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

// One look tells nearly every text from all that any of these is likely for.
const MAY_BE_MISREAD = /[\u00a1-\u00fe][^\p{ASCII}]{2}|[锛銆鈥纴鐨ㄛ﹝\ue4c7\ue4c9]/u;

// Chinese has a third of its characters among the most common; chance has few.
const LEAST_LIKE = 0.12;

/**
 * Reads again what was read in a wrong encoding, where the bytes can be told
 * from the characters and make more Chinese; a byte that was lost leaves a gap.
 */
export const rereadBytes = repairStage((text) => {
  if (!MAY_BE_MISREAD.test(text)) return [];
  for (const { pattern, isLikely, reread } of MISREADINGS) {
    if (!isLikely(text)) continue;
    const found = Array.from(text.matchAll(pattern)).flatMap(({ 0: run, index }): Repair[] => {
      const insert = reread(run);
      const isWhole = insert !== null && (!insert.includes(GAP) || run.includes("\ufffd"));
      return isWhole ? [{ start: index, end: index + run.length, insert, kind: "mojibake" }] : [];
    });
    const before = likeness(found.map(({ start, end }) => text.slice(start, end)).join(""));
    const after = likeness(found.map(({ insert }) => insert).join(""));
    if (after > Math.max(LEAST_LIKE, 2 * before)) return found;
  }
  return [];
});

const latinBytes = (run: string): Uint8Array =>
  Uint8Array.from(Array.from(run, (character) => byteOf.get(character) ?? 0xff));

type Codes = ReadonlyMap<string, readonly number[]>;

/** The bytes that a run was read from; what has no code in the encoding stands as a lost one. */
const bytesOf = (run: string, codes: Codes): Uint8Array =>
  Uint8Array.from(Array.from(run).flatMap((character) => codes.get(character) ?? [0xff]));

function decodeUtf8(bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal }).decode(bytes).replace(LOST, GAP);
  } catch {
    return null;
  }
}

let gb: Codes | null = null;
let big5: Codes | null = null;

/** The bytes of each character that an encoding writes in two. */
const gbCodes = (): Codes => (gb ??= codesOf(decodeGb18030));
const big5Codes = (): Codes => (big5 ??= codesOf(decodeBig5));

const codesOf = (decode: (bytes: Uint8Array) => string): Codes =>
  new Map(
    Array.from({ length: 126 }, (_, row) => 0x81 + row).flatMap((lead) =>
      Array.from({ length: 191 }, (_, at) => 0x40 + at)
        .filter((trail) => trail !== 0x7f)
        .map((trail): [string, number[]] => [decode(Uint8Array.of(lead, trail)), [lead, trail]]),
    ),
  );
