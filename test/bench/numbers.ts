import { timeLoop } from "./cpu-loop.ts";

/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds, beside those of the fixed loop at this moment. */
export const besideLoop = (spent: number): string =>
  `${spent.toFixed(0)} ms (loop ${timeLoop().toFixed(0)} ms)`;

/** Prints a titled table whose columns line up. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
