const CODES = 0x10000;
const MOST = 32;

const signs = new Uint32Array(CODES);
let known = 0;

/** Makes a kind of some characters; gives the bit by which `signAt` tells them. */
export function signOf(characters: string): number {
  if (known === MOST) throw new RangeError(`there are ${MOST} signs already`);
  const bit = 1 << known;
  known += 1;
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    signs[code] = (signs[code] ?? 0) | bit;
  }
  return bit;
}

/** The bits of all kinds that the character at an offset is of. */
export const signAt = (text: string, at: number): number => signs[text.charCodeAt(at)] ?? 0;
