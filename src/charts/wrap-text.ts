import { labelRoom } from "./label-room.ts";

// What a line is made of: a word with the space after it, or a Han character
// with the signs that may not be parted from it: no line begins with a closing
// sign or ends with an opening one.
const PIECE =
  /[“‘（《「『]*(?:[⺀-⿟〇-〿぀-￯]|[^\s⺀-￯“”‘’]+)[，。；：！？、）》」』”’…]*\s*|\S|\s+/gu;

/** Breaks a text into lines of at most so many em, since SVG wraps none: at spaces, or between Han characters. */
export function wrapText(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECE) ?? []) {
    if (line === "" || labelRoom([line + piece.trimEnd()]) <= room) {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
