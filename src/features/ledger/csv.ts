/** What stands in a cell; null where there is nothing. */
export type Cell = string | number | boolean | null;

// Without it Excel and WPS take the file for one in the system's own encoding.
const BOM = "\uFEFF";
const NEW_LINE = "\r\n";

/**
 * Writes a table as CSV (RFC 4180) that spreadsheets open as they should: in
 * UTF-8 with its mark, and with no text that they would run as a formula.
 */
export const writeCsv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BOM + [head, ...rows].map((cells) => cells.map(writeCell).join(",") + NEW_LINE).join("");

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? quote(harmless(cell)) : String(cell);
}

// The full-width signs count too: spreadsheets in East Asia read them as the others.
const harmless = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

const quote = (text: string) => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
