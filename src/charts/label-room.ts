/**
 * Room for the longest of some labels, in em: a Han character or full-width
 * sign takes one, others a little over half. An estimate is enough to keep
 * labels inside a chart, and needs no layout.
 */
export function labelRoom(labels: readonly string[]): number {
  return Math.max(0, ...labels.map(widthOf));
}

const widthOf = (label: string) =>
  Array.from(label).reduce((width, sign) => width + (/[⺀-￯“”—]/u.test(sign) ? 1 : 0.55), 0);
