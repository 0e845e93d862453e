/** For each UTF-16 code unit the one that stands for it; pairs of two code units are left out. */
export function unitTable(pairs: Iterable<readonly [from: string, to: string]>): Uint16Array {
  const table = Uint16Array.from({ length: 1 << 16 }, (_, unit) => unit);
  for (const [from, to] of pairs) {
    if (from.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}

// As many arguments as every engine lets a function have.
const CHUNK = 1 << 13;

/** The text of UTF-16 code units. */
export function textOfUnits(units: Uint16Array): string {
  if (units.length <= CHUNK) return ofFew(units);
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += CHUNK) {
    parts.push(ofFew(units.subarray(start, start + CHUNK)));
  }
  return parts.join("");
}

// Spread, the units would be walked one by one; so they are taken as they lie.
const ofFew = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, null, units);
