import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

// A longer cell is a page laid out with a table, not a table.
const LONGEST_CELL = 2000;

// More columns than any table has that is read.
const MOST_COLUMNS = 64;

/**
 * The cells of a table, each with the number of column borders between it and
 * the cell before it in its row, or the edge of the table: 1 for a neighbour,
 * more where a cell spans several columns or hangs down from a row above. None
 * where the table only lays out the page.
 */
export function readCells(table: Element): Map<Element, number> {
  const parts = [table, ...children(table, ["tbody", "thead", "tfoot"])];
  const rows = parts
    .flatMap((part) => children(part, ["tr"]))
    .map((row) => children(row, ["td", "th"]));
  const isTable = rows.every((row) => row.every(isShort)) && rows.some((row) => row.length > 1);
  const borders = new Map<Element, number>();
  if (!isTable) return borders;
  // For each column, in how many of the next rows a cell from above hangs down.
  const hanging: number[] = [];
  for (const row of rows) {
    let column = 0;
    let last = 0;
    const taken = hanging.map((rest) => rest > 0);
    hanging.forEach((rest, at) => (hanging[at] = Math.max(0, rest - 1)));
    for (const cell of row) {
      while (taken[column] === true) column += 1;
      borders.set(cell, column - last);
      last = column;
      const width = readSpan(cell, "colspan");
      const height = readSpan(cell, "rowspan");
      for (let at = column; at < Math.min(column + width, MOST_COLUMNS); at += 1) {
        hanging[at] = height - 1;
      }
      column += width;
    }
  }
  return borders;
}

function readSpan(cell: Element, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(
    cell.attrs.find((attribute) => attribute.name === name)?.value ?? "1",
  );
  return value >= 1 && value <= MOST_COLUMNS ? value : 1;
}

function isShort(cell: Element): boolean {
  const place = cell.sourceCodeLocation;
  const nested = cell.childNodes.some((node) => node.nodeName === "table");
  return !nested && !!place && place.endOffset - place.startOffset <= LONGEST_CELL;
}

const children = (element: Element, names: readonly string[]): Element[] =>
  element.childNodes.flatMap((node) =>
    "tagName" in node && names.includes(node.tagName) ? [node] : [],
  );
