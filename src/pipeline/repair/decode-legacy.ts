/** A code at an offset: how many bytes it has, and whether all decoders read it alike. */
interface Code {
  readonly length: number;
  readonly isShared: boolean;
}

type ReadCode = (bytes: Uint8Array, at: number) => Code;

/**
 * Reads Big5. The codes of its extensions (HKSCS, ETEN), which Node and
 * browsers map differently, become lost characters in both.
 */
export const decodeBig5 = (bytes: Uint8Array): string => decodeCodes(bytes, "big5", readBig5);

/**
 * Reads GB18030, and with it GBK and GB 2312. A broken code becomes one lost
 * character, however a decoder would go on after it.
 */
export const decodeGb18030 = (bytes: Uint8Array): string =>
  decodeCodes(bytes, "gb18030", readGb18030);

function decodeCodes(bytes: Uint8Array, label: string, readCode: ReadCode): string {
  const decoder = new TextDecoder(label);
  const parts: string[] = [];
  let done = 0;
  const keep = (end: number) => {
    if (end > done) parts.push(decoder.decode(bytes.subarray(done, end)));
  };
  for (let at = 0; at < bytes.length;) {
    const { length, isShared } = readCode(bytes, at);
    if (!isShared) {
      keep(at);
      parts.push("\ufffd");
      done = at + length;
    }
    at += length;
  }
  keep(bytes.length);
  return parts.join("");
}

const ASCII: Code = { length: 1, isShared: true };
const BROKEN: Code = { length: 1, isShared: false };

function readBig5(bytes: Uint8Array, at: number): Code {
  const lead = bytes[at] ?? 0;
  const trail = bytes[at + 1] ?? 0;
  if (lead < 0x80) return ASCII;
  const isPair = lead >= 0x81 && (within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe));
  if (!isPair) return BROKEN;
  const code = lead * 256 + trail;
  const isShared =
    within(code, 0xa140, 0xa3bf) || within(code, 0xa440, 0xc67e) || within(code, 0xc940, 0xf9d5);
  return { length: 2, isShared };
}

function readGb18030(bytes: Uint8Array, at: number): Code {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0x80) return ASCII;
  if (!within(lead, 0x81, 0xfe)) return BROKEN;
  if (within(second, 0x40, 0x7e) || within(second, 0x80, 0xfe)) {
    return { length: 2, isShared: true };
  }
  const isQuad =
    within(second, 0x30, 0x39) &&
    within(bytes[at + 2] ?? 0, 0x81, 0xfe) &&
    within(bytes[at + 3] ?? 0, 0x30, 0x39);
  if (!isQuad) return BROKEN;
  // Up to 0x84 the plane of common characters, from 0x90 to 0xe3 those beyond it.
  return { length: 4, isShared: lead <= 0x84 || within(lead, 0x90, 0xe3) };
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
