// The Han characters of one code unit: first and last of each stretch, as Unicode has them.
const STRETCHES = [
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfa6d],
  [0xfa70, 0xfad9],
] as const;

/** Whether a code unit is a Han character by itself. */
export function isHanUnit(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  return unit >= 0x2e80 && STRETCHES.some(([first, last]) => unit >= first && unit <= last);
}
