const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;
// The last row is not full.
const LAST = 0xd7f9;

/** The 3,755 characters that the standard GB 2312 counts as common, as its first rows hold them. */
export function commonCharacters(): string {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1) {
    for (let cell = FIRST_CELL; cell <= LAST_CELL && row * 256 + cell <= LAST; cell += 1) {
      bytes.push(row, cell);
    }
  }
  return new TextDecoder("gb18030").decode(Uint8Array.from(bytes));
}
