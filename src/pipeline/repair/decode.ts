import { UnreadableError } from "./unreadable.ts";
import { decodeBig5, decodeGb18030 } from "./decode-legacy.ts";
import { commonShare, likeness } from "./chinese-likeness.ts";
import { rereadBytes } from "./misread.ts";
import type { Meta } from "../../model/report.ts";
import { track } from "../../text/tracked.ts";

export type Encoding = Meta["encoding"];

export interface Decoded {
  readonly source: string;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as Chinese text: by their mark of order, by what an HTML page
 * declares, or by which encoding makes the most Chinese of them. Throws an
 * `UnreadableError` where there is no Chinese text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new UnreadableError("empty");
  const decoded = marked(bytes) ?? valid(bytes) ?? declared(bytes) ?? guess(bytes);
  const { source } = decoded;
  if (source.trim() === "") throw new UnreadableError("empty");
  // What was once read in a wrong encoding looks binary until it is read again.
  const readable = rereadBytes(track(source)).text;
  if (isBinary(readable)) throw new UnreadableError("binary, not text");
  if (!/\p{Script=Han}/u.test(readable)) throw new UnreadableError("no Chinese text");
  return decoded;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === "big5") return { source: decodeBig5(bytes), encoding };
  if (encoding === "gb18030") return { source: decodeGb18030(bytes), encoding };
  return { source: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The text in the encoding that a mark of byte order tells. */
function marked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(bytes, "utf-8");
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, "utf-16be");
  return null;
}

/** UTF-8 where the bytes are that and nothing else: other encodings hardly ever are by chance. */
function valid(bytes: Uint8Array): Decoded | null {
  try {
    const source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return source.includes("\0") ? null : { source, encoding: "utf-8" };
  } catch {
    return null;
  }
}

const DECLARATION =
  /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{3,20})/iu;
const DECLARED: Readonly<Record<string, Encoding>> = {
  gb2312: "gb18030",
  gbk: "gb18030",
  gb18030: "gb18030",
  big5: "big5",
  "utf-8": "utf-8",
  utf8: "utf-8",
};

/** What a page says of itself, if that makes Chinese of it. */
function declared(bytes: Uint8Array): Decoded | null {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const name = DECLARATION.exec(head)?.[1]?.toLowerCase() ?? "";
  const encoding = DECLARED[name];
  const decoded = encoding === undefined ? null : decodeAs(bytes, encoding);
  return decoded !== null && likeness(decoded.source) > 0 ? decoded : null;
}

const CANDIDATES: readonly Encoding[] = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"];

// Of equals the first wins, so that the same bytes are always read in the same way.
function guess(bytes: Uint8Array): Decoded {
  const rated = CANDIDATES.map((encoding) => {
    const decoded = decodeAs(bytes, encoding);
    return { decoded, ...rate(decoded.source) };
  });
  const best = rated.reduce((first, next) => (next.whole > first.whole ? next : first));
  if (best.likeness < 0) throw new UnreadableError("binary, not text");
  if (isStrange(best)) throw new UnreadableError("no Chinese text");
  return best.decoded;
}

interface Rating {
  readonly likeness: number;
  readonly common: number;
  readonly whole: number;
}

const COMMON_WEIGHT = 0.5;

/** What a few words lack of the most frequent characters, they make up for by having no rare ones. */
function rate(text: string): Rating {
  const found = likeness(text);
  const common = commonShare(text);
  return { likeness: found, common, whole: found + COMMON_WEIGHT * common };
}

const LEAST_LIKE = 0.02;
const LEAST_COMMON = 0.25;

/** Whether even the best guess makes nothing but rare characters: the text is of another language. */
const isStrange = ({ likeness: found, common }: Rating): boolean =>
  found < LEAST_LIKE && common < LEAST_COMMON;

const ALLOWED_CONTROLS = 0.001;

/** Whether a text is full of control characters, which no writing is. */
function isBinary(text: string): boolean {
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls > text.length * ALLOWED_CONTROLS;
}
