import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

// A longer cell is a page laid out with a table, not a table.
const LONGEST_CELL = 2000;

/** The cells of a table, each as the first or a next one of its row; none where it only lays out the page. */
export function readCells(table: Element): Map<Element, "first" | "next"> {
  const parts = [table, ...children(table, ["tbody", "thead", "tfoot"])];
  const rows = parts
    .flatMap((part) => children(part, ["tr"]))
    .map((row) => children(row, ["td", "th"]));
  const isTable = rows.every((row) => row.every(isShort)) && rows.some((row) => row.length > 1);
  if (!isTable) return new Map();
  return new Map(
    rows.flatMap((row) =>
      row.map((cell, index): [Element, "first" | "next"] => [cell, index === 0 ? "first" : "next"]),
    ),
  );
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
