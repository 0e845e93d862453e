/**
 * Room for the longest of some labels, in em: a Han character or full-width
 * sign takes one, others a little over half, and browsers part Han characters
 * from others by an eighth. An estimate is enough to keep labels inside a
 * chart, and needs no layout.
 */
export function labelRoom(labels: readonly string[]): number {
  return Math.max(0, ...labels.map(widthOf));
}

const BORDER = /(?<=\p{Script=Han})\w|(?<=\w)\p{Script=Han}/gu;

const widthOf = (label: string) =>
  (label.match(BORDER)?.length ?? 0) / 8 +
  Array.from(label).reduce((width, sign) => width + (/[⺀-￯“”—]/u.test(sign) ? 1 : 0.55), 0);
