import { describe, expect, test } from "vitest";
import { writeCsv, type Cell } from "../../../src/features/ledger/csv.ts";

const cellOf = (cell: Cell) =>
  writeCsv([], [[cell]])
    .replace("\uFEFF\r\n", "")
    .replace(/\r\n$/u, "");

describe("writeCsv", () => {
  test("begins with the mark of UTF-8, and ends every line with both signs", () => {
    expect(
      writeCsv(
        ["town", "low"],
        [
          ["东", 2],
          ["西", 3],
        ],
      ),
    ).toBe("\uFEFFtown,low\r\n东,2\r\n西,3\r\n");
  });

  test.each<readonly [string, Cell, string]>([
    ["leaves plain text", "茶园，500亩", "茶园，500亩"],
    ["quotes a comma", "a,b", '"a,b"'],
    ["doubles a quotation mark", '称"强村"', '"称""强村"""'],
    ["quotes a line break", "a\nb", '"a\nb"'],
    ["writes nothing for nothing", null, ""],
    ["writes numbers in full", 5_850_000, "5850000"],
    ["leaves a number below zero a number", -3, "-3"],
    ["writes a yes", true, "true"],
    ["disarms a formula", "=1+1", "'=1+1"],
    [
      "disarms a formula that has to be quoted",
      '=HYPERLINK("x","y")',
      `"'=HYPERLINK(""x"",""y"")"`,
    ],
    ["disarms a sign", "+86", "'+86"],
    ["disarms text that begins with minus", "-2次", "'-2次"],
    ["disarms an at sign", "@a", "'@a"],
    ["disarms a tab", "\t=1", "'\t=1"],
    ["disarms full-width signs", "＝1", "'＝1"],
    ["leaves a sign within", "a=b", "a=b"],
  ])("%s", (_title, cell, written) => {
    expect(cellOf(cell)).toBe(written);
  });
});
