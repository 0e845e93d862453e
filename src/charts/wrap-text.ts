import { labelRoom } from "./label-room.ts";

// Signs that no line begins with.
const CLOSING = /^[，。；：！？、）」』”’》〉,.;:!?)]/u;

/** Breaks a text into lines of at most so many em, since SVG wraps none: at spaces, or between Han characters. */
export function wrapText(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[⺀-￯]|[^\s⺀-￯]+\s*|\s+/gu) ?? []) {
    const fits = labelRoom([line + piece.trimEnd()]) <= room || CLOSING.test(piece);
    if (fits || line === "") {
      line += piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
