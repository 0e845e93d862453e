/** A mark on one of several scrolls that stand side by side. */
interface Placed {
  readonly key: string;
  readonly at: number;
}

export type Direction = "up" | "down" | "left" | "right";

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * The key of the mark that a press leads to from another, or null where it
 * leads nowhere: along a scroll to its neighbour, across to the mark of the
 * next scroll at about the same place. Upright scrolls run down, others right.
 */
export function markAfter(
  scrolls: readonly (readonly Placed[])[],
  current: string,
  pressed: string,
  upright: boolean,
): string | null {
  const nth = scrolls.findIndex((marks) => marks.some(({ key }) => key === current));
  const marks = scrolls[nth] ?? [];
  const at = marks.findIndex(({ key }) => key === current);
  const here = marks[at];
  if (here === undefined) return null;
  if (pressed === "Home") return marks[0]?.key ?? null;
  if (pressed === "End") return marks.at(-1)?.key ?? null;
  const direction = KEYS[pressed];
  if (direction === undefined) return null;
  const vertical = direction === "up" || direction === "down";
  const step = direction === "up" || direction === "left" ? -1 : 1;
  if (vertical === upright) return marks[at + step]?.key ?? null;
  return nearest(scrolls[nth + step] ?? [], here.at)?.key ?? null;
}

function nearest(marks: readonly Placed[], at: number): Placed | null {
  return marks.reduce<Placed | null>(
    (best, mark) =>
      best === null || Math.abs(mark.at - at) < Math.abs(best.at - at) ? mark : best,
    null,
  );
}
